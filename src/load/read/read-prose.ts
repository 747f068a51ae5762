import type { MdastNode } from 'satteri';
import { componentNames } from '../../model/prose-component.ts';
import { checkLines } from '../cells/check-letters.ts';
import type { Problem } from '../problem.ts';
import { checkHeadings } from '../prose/check-headings.ts';
import { checkWords } from '../prose/check-words.ts';
import { refuseNode } from '../prose/guard-mdx.ts';
import type { Jsx } from '../prose/refuse-component.ts';
import { atAttribute, type ComponentUse, useOf } from './component-use.ts';
import { parseProse } from './parse-prose.ts';

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
  const judged = nodes.map((one) => ({ ...one, refused: refuse(file, text, one) }));
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
      isJsx(node) && isComponent(node) && !refused.length ? [useOf(file, text, node)] : [],
    ),
  };
}

const isJsx = (node: MdastNode): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isComponent = ({ name }: Jsx): boolean => componentNames.includes(name ?? '');

/** What is refused of a node. HTML within HTML is told of once, by its outermost tag. */
const refuse = (file: string, text: string, { node, inHtml }: Placed): Problem[] =>
  refuseNode(file, node)
    .filter(({ rule }) => !(inHtml && rule === 'raw-html'))
    .map((one) => (isJsx(node) && one.field && one.value ? atAttribute(one, text, node) : one));

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
