import { defineMdastPlugin, type MdastNode } from 'satteri';
import { type Place, type Problem, problemAt } from '../problem.ts';
import { type Jsx, refuseComponent } from './refuse-component.ts';
import { refuseLink } from './safe-link.ts';

/** The place of a node of a document. */
export const placeOf = (file: string, node: MdastNode): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** What is wrong with one node of a document by itself: code, HTML, components, links, pictures, and what pages cannot show. */
export function refuseNode(file: string, node: MdastNode): Problem[] {
  const place = placeOf(file, node);
  switch (node.type) {
    case 'mdxjsEsm':
      return [problemAt('import-or-export', { ...place, value: /^\w*/.exec(node.value)?.[0] ?? '' })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [refuseExpression(place, node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseComponent(node as Jsx, place);
    case 'html':
      return [problemAt('raw-html', { ...place, value: /[\w!/-]+/.exec(node.value)?.[0] ?? '' })];
    case 'image':
      return [refuseImage(place, node.alt, node.url)];
    case 'imageReference':
      return [refuseImage(place, node.alt, `[${node.label ?? node.identifier}]`)];
    case 'link':
    case 'definition':
      return refuseAddress(place, node);
    default:
      return refuseMarkdown(place, node);
  }
}

function refuseExpression(place: Place, code: string): Problem {
  const value = `{${code}}`;
  return /^\s*(\/\*[\s\S]*\*\/|\/\/.*)\s*$/.test(code)
    ? problemAt('comment', { ...place, value })
    : problemAt('curly-bracket', { ...place, value });
}

const refuseImage = (place: Place, alt: string | null | undefined, value: string): Problem =>
  problemAt(alt?.trim() ? 'unsafe-image' : 'missing-alternative-text', { ...place, value });

function refuseAddress(place: Place, node: Extract<MdastNode, { type: 'link' | 'definition' }>): Problem[] {
  const what = refuseLink(node.url);
  if (what) return [problemAt('unsafe-link', { ...place, value: node.url }, { what })];
  const wordless = node.type === 'link' && !node.children.length;
  return wordless ? [problemAt('link-without-words', { ...place, value: node.url })] : [];
}

function refuseMarkdown(place: Place, node: MdastNode): Problem[] {
  const refuse = (what: string, fix: string) => [problemAt('unsupported-markdown', place, { what, fix })];
  switch (node.type) {
    case 'footnoteDefinition':
      return refuse('this is a footnote', 'Say it in the text, or link to where it is said.');
    case 'delete':
      return refuse(
        'text between ~ and ~ is struck out',
        'Delete the words; for ~ before a number write "about".',
      );
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? refuse('this is a box to tick', 'Write it as a list without [ ].')
        : [];
    default:
      return [];
  }
}

const stopOn = (node: unknown) => {
  const [problem] = refuseNode('', node as MdastNode);
  if (problem) throw new Error(`${problem.message} (line ${problem.line}). ${problem.hint}`);
};

/** The same guard inside Astro's own Markdown pipeline: a second lock, should a document reach it unchecked. */
export const guardPlugin = defineMdastPlugin({
  name: 'guard-mdx',
  mdxjsEsm: stopOn,
  mdxFlowExpression: stopOn,
  mdxTextExpression: stopOn,
  mdxJsxFlowElement: stopOn,
  mdxJsxTextElement: stopOn,
  html: stopOn,
  image: stopOn,
  imageReference: stopOn,
  link: stopOn,
  definition: stopOn,
  footnoteDefinition: stopOn,
  delete: stopOn,
  listItem: stopOn,
});
