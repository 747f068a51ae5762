import { distance } from 'fastest-levenshtein';
import type { MdastNode } from 'satteri';
import {
  componentLike,
  componentNames,
  type ProseComponent,
  proseComponents,
  writtenComponent,
} from '../../model/prose-component.ts';
import { nearest } from '../nearest.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import { isHtml } from './diagnose-tag.ts';

export type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What is wrong with a tag in prose: HTML, no component of ours, or one of ours wrongly used. */
export function refuseComponent(node: Jsx, place: Place): Problem[] {
  const name = node.name ?? '';
  const component = proseComponents[name];
  if (component && Object.hasOwn(proseComponents, name)) return refuseUse(node, name, component, place);
  if (isHtml(name)) return [problemAt('raw-html', { ...place, value: name })];
  const meant = componentLike(name) ?? componentNames.find((one) => distance(one, name) < 3);
  const all = `The components are ${componentNames.join(', ')}.`;
  const fix = meant ? `Did you mean "${meant}"? ${all}` : all;
  return [problemAt('unknown-component', { ...place, value: name }, { fix })];
}

function refuseUse(
  node: Jsx,
  component: string,
  { ownLine, ...takes }: ProseComponent,
  place: Place,
): Problem[] {
  const code = node.attributes.flatMap((one) => codeIn(one) ?? []);
  if (code.length)
    return code.map((value) => problemAt('code-in-attribute', { ...place, value }, { component }));
  const value = component;
  const right = writtenComponent(component);
  return [
    ...refuseAttributes(node, component, takes, place),
    ...(node.children.length ? [problemAt('text-in-component', { ...place, value }, { right })] : []),
    ...(ownLine && node.type === 'mdxJsxTextElement'
      ? [problemAt('component-in-line', { ...place, value })]
      : []),
  ];
}

const codeIn = (attribute: Jsx['attributes'][number]): string | undefined => {
  if (!('name' in attribute)) return `{${attribute.value}}`;
  return attribute.value && typeof attribute.value === 'object' ? `{${attribute.value.value}}` : undefined;
};

function refuseAttributes(
  node: Jsx,
  component: string,
  { required, optional }: ProseComponent,
  place: Place,
): Problem[] {
  const takes = [...required, ...optional];
  const given = node.attributes.flatMap((one) =>
    'name' in one ? [{ name: one.name, text: String(one.value ?? '') }] : [],
  );
  const names = given.map(({ name }) => name);
  const unknown = names.filter((name) => !takes.includes(name));
  const stated = new Set(given.filter(({ text }) => text !== '').map(({ name }) => name));
  const missing = required.filter((name) => !stated.has(name));
  // A misspelt attribute is told of once, and not as a missing one too.
  const meant = unknown.map((name) => nearest(name, missing));
  return [
    ...missing
      .filter((field) => !meant.includes(field))
      .map((field) => problemAt('missing-attribute', { ...place, field }, { component })),
    ...unknown.map((field, index) => {
      const all = `It takes ${takes.join(', ')}.`;
      const fix = meant[index] ? `Did you mean "${meant[index]}"? ${all}` : all;
      return problemAt('unknown-attribute', { ...place, field, value: field }, { component, fix });
    }),
    ...[...new Set(names.filter((name, index) => takes.includes(name) && names.indexOf(name) < index))].map(
      (field) => problemAt('repeated-attribute', { ...place, field, value: field }, { component }),
    ),
  ];
}
