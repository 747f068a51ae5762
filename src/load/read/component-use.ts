import type { Place, Problem } from '../problem.ts';
import { placeOf } from '../prose/guard-mdx.ts';
import type { Jsx } from '../prose/refuse-component.ts';
import { lineAndColumn } from './offset.ts';

/** An attribute of a component, with the place of its text. */
export interface Attribute {
  text: string;
  place: Place;
}

/** A component rightly used in a document: what it is, where, and its attributes. */
export interface ComponentUse {
  name: string;
  place: Place;
  attributes: ReadonlyMap<string, Attribute>;
}

const sourceOf = (text: string, { position }: Jsx): string =>
  text.slice(position?.start.offset, position?.end.offset);

/** A component as a document uses it. `text` is the whole document. */
export function useOf(file: string, text: string, node: Jsx): ComponentUse {
  const [place, source] = [placeOf(file, node), sourceOf(text, node)];
  const attributes = node.attributes.flatMap((one): [string, Attribute][] => {
    if (!('name' in one) || typeof one.value !== 'string') return [];
    const found = new RegExp(`\\s${one.name}\\s*=\\s*["']`).exec(source);
    const at = found ? within(place, source, found.index + found[0].length) : place;
    return [[one.name, { text: one.value, place: at }]];
  });
  return { name: node.name ?? '', place, attributes: new Map(attributes) };
}

/** A problem of a tag at the attribute it is about, the last of its name. */
export function atAttribute(problem: Problem, text: string, node: Jsx): Problem {
  const source = sourceOf(text, node);
  const index = source.lastIndexOf(`${problem.field}=`);
  return index < 0 ? problem : { ...problem, ...within(problem, source, index) };
}

/** The place of an offset in the source of a tag. */
function within<At extends Place>(tag: At, source: string, offset: number): At & Place {
  const { line, column } = lineAndColumn(source, offset);
  const [first, start] = [tag.line ?? 1, tag.column ?? 1];
  return { ...tag, line: first + line - 1, column: line === 1 ? start + column - 1 : column };
}
