import type { MdastNode } from 'satteri';
import { checkHeadings } from './check-headings.ts';
import { checkLines } from './check-letters.ts';
import { checkWords } from './check-words.ts';
import { placeOf, refuseNode } from './guard-mdx.ts';
import { lineAndColumn } from './offset.ts';
import { parseProse } from './parse-prose.ts';
import type { Place, Problem } from './problem.ts';
import type { Jsx } from './refuse-component.ts';

/** An attribute of a component, with the place of its text. */
export interface Attribute {
  text: string;
  place: Place;
}

/** A component rightly used in a document: what it is, where, and its attributes. */
export interface ComponentUse {
  name: string;
  place: Place;
  attributes: Map<string, Attribute>;
}

/** A node, and what it stands in. */
interface Placed {
  node: MdastNode;
  inHtml: boolean;
  inLink: boolean;
}

/**
 * Reads the prose of a document without running any of it.
 * `text` is the whole document, its front matter as empty lines, so that lines count from the start of the file.
 * Returns everything in it that is refused and every component it uses rightly.
 */
export function readProse(file: string, text: string): { problems: Problem[]; uses: ComponentUse[] } {
  const { root, read, problems } = parseProse(file, text);
  const nodes = root ? nodesOf(root) : [];
  const judged = nodes.map((one) => ({ ...one, refused: refuse(file, one) }));
  const plain = nodes.filter(({ inHtml, inLink }) => !inHtml && !inLink).map(({ node }) => node);
  return {
    problems: [
      ...problems,
      ...judged.flatMap(({ refused }) => refused),
      ...checkHeadings(
        file,
        text,
        nodes.map(({ node }) => node),
      ),
      ...checkLines({ file, field: 'the text' }, text),
      ...checkWords(file, read, plain),
    ],
    uses: judged.flatMap(({ node, refused }) =>
      isJsx(node) && !refused.length ? [useOf(file, text, node)] : [],
    ),
  };
}

const isJsx = (node: MdastNode): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** HTML within HTML is told of once, by its outermost tag. */
const refuse = (file: string, { node, inHtml }: Placed): Problem[] =>
  refuseNode(file, node).filter(({ rule }) => !(inHtml && rule === 'raw-html'));

/** All nodes in the order of the text. A script's content is no prose, and left out. */
function nodesOf(root: MdastNode): Placed[] {
  const found: Placed[] = [];
  const open: Placed[] = [{ node: root, inHtml: false, inLink: false }];
  for (let one = open.pop(); one; one = open.pop()) {
    found.push(one);
    const { node } = one;
    if (!('children' in node) || (isJsx(node) && /^(script|style)$/i.test(node.name ?? ''))) continue;
    const inHtml =
      one.inHtml || (isJsx(node) && refuseNode('', node).some(({ rule }) => rule === 'raw-html'));
    const inLink = one.inLink || node.type === 'link';
    const inner = (node.children as MdastNode[]).map((child) => ({ node: child, inHtml, inLink }));
    open.push(...inner.reverse());
  }
  return found;
}

function useOf(file: string, text: string, node: Jsx): ComponentUse {
  const place = placeOf(file, node);
  const from = node.position?.start.offset ?? 0;
  const source = text.slice(from, node.position?.end.offset);
  const attributes = node.attributes.flatMap((one): [string, Attribute][] =>
    'name' in one && typeof one.value === 'string'
      ? [[one.name, { text: one.value, place: placeOfAttribute(place, source, one.name) }]]
      : [],
  );
  return { name: node.name ?? '', place, attributes: new Map(attributes) };
}

/** The place of an attribute's text in the source of its tag. */
function placeOfAttribute(tag: Place, source: string, name: string): Place {
  const found = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(source);
  if (!found) return tag;
  const { line, column } = lineAndColumn(source, found.index + found[0].length);
  const [first, start] = [tag.line ?? 1, tag.column ?? 1];
  return { ...tag, line: first + line - 1, column: line === 1 ? start + column - 1 : column };
}
