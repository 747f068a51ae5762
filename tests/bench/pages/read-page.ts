import { parse } from 'parse5';
import {
  attributeOf,
  attributesOf,
  type Element,
  findIn,
  inner,
  isElement,
  type Node,
  outer,
} from './elements.ts';
import type { Cell, Frame, PageParts, Part, TableParts } from './page-parts.ts';
import { chartIn } from './read-chart.ts';

/** Takes a page that was made apart into what a template would make it of, and what all pages have alike. */
export function readPage(url: string, html: string): { page: PageParts; frame: Frame } {
  const { childNodes } = parse(html);
  const the = (tag: string, name?: string) => {
    const found = findIn(
      childNodes,
      (one) => one.tagName === tag && (!name || attributeOf(one, 'class').split(' ').includes(name)),
    );
    if (!found) throw new Error(`${url} has no ${tag}`);
    return found;
  };
  const [main, head] = [the('main'), the('head')];
  const crumbs = findIn(childNodes, (one) => attributeOf(one, 'class') === 'crumbs');
  const isDescription = (node: Node) => isElement(node) && attributeOf(node, 'name') === 'description';
  return {
    page: {
      url,
      title: inner(the('title')),
      description: attributeOf(head.childNodes.filter(isElement).find(isDescription) ?? head, 'content'),
      head: head.childNodes
        .filter((node) => !isDescription(node) && !(isElement(node) && node.tagName === 'title'))
        .map(outer)
        .join(''),
      above: crumbs ? outer(crumbs) : '',
      parts: partsOf(main.childNodes),
    },
    frame: { header: outer(the('header', 'site-head')), footer: outer(the('footer', 'site-foot')) },
  };
}

const isProse = (one: Element) => attributeOf(one, 'class') === 'prose';
const stands = (one: Element) => ['svg', 'table'].includes(one.tagName) || isProse(one);

function partsOf(nodes: readonly Node[]): Part[] {
  const parts: Part[] = [];
  for (const part of nodes.flatMap(partOf)) {
    const last = parts.at(-1);
    if ('markup' in part && last && 'markup' in last) last.markup += part.markup;
    else parts.push(part);
  }
  return parts;
}

function partOf(node: Node): Part[] {
  if (!isElement(node)) return [{ markup: outer(node) }];
  if (node.tagName === 'svg') return [{ chart: chartIn(node) }];
  if (node.tagName === 'table') return [{ table: tableIn(node) }];
  if (isProse(node)) return [{ markdown: markdownOf(node) }];
  if (!findIn(node.childNodes, stands)) return [{ markup: outer(node) }];
  const { tagName } = node;
  return [
    { markup: `<${tagName}${attributesOf(node)}>` },
    ...partsOf(node.childNodes),
    { markup: `</${tagName}>` },
  ];
}

const childrenOf = (element: Element, ...tags: string[]) =>
  element.childNodes.filter(isElement).filter((one) => tags.includes(one.tagName));

const tableIn = (table: Element): TableParts => ({
  attributes: attributesOf(table),
  caption: childrenOf(table, 'caption').map(inner).join(''),
  groups: childrenOf(table, 'thead', 'tbody', 'tfoot').map((group) => ({
    tag: group.tagName,
    rows: childrenOf(group, 'tr').map((row) => ({
      attributes: attributesOf(row),
      cells: childrenOf(row, 'th', 'td').map(cellOf),
    })),
  })),
});

const cellOf = (cell: Element): Cell => ({
  tag: cell.tagName,
  attributes: attributesOf(cell),
  parts: partsOf(cell.childNodes),
});

/** A text as Markdown: headings, paragraphs and lists are written anew; what stands in a line is markup, as Markdown allows. */
const markdownOf = (prose: Element): string =>
  prose.childNodes
    .filter(isElement)
    .map((one) => {
      if (/^h\d$/.test(one.tagName)) return `${'#'.repeat(Number(one.tagName[1]))} ${inner(one)}`;
      if (one.tagName === 'ul')
        return childrenOf(one, 'li')
          .map((item) => `- ${lineOf(item)}`)
          .join('\n');
      return one.tagName === 'p' ? lineOf(one) : outer(one);
    })
    .join('\n\n');

const lineOf = (element: Element) =>
  inner(element)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<a href="([^"]*)">([^<]*)<\/a>/g, '[$2]($1)')
    .trim();
