import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

export interface Element {
  tagName: string;
  attributes: Readonly<Record<string, string | undefined>>;
  parent: Element | undefined;
  text: () => string;
}

export interface Page {
  /** From the site's folder: `councils/index.html`. */
  file: string;
  /** As a browser asks for it: `/scorecards/councils/`. */
  address: string;
  html: string;
  /** In document order; what stands in a `<template>` is not part of the page. */
  elements: Element[];
  /** In document order, one that stands twice twice. */
  ids: string[];
}

export function readPage(html: string, file: string, base: string): Page {
  const address = base + file.replace(/(^|\/)index\.html$/, '$1');
  const elements: Element[] = [];
  gather(parse(html), undefined, elements);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  return { file, address, html, elements, ids };
}

function gather(
  node: DefaultTreeAdapterTypes.ParentNode,
  parent: Element | undefined,
  into: Element[],
): void {
  for (const child of tree.getChildNodes(node)) {
    if (!tree.isElementNode(child)) continue;
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    const element = { tagName: child.tagName, attributes, parent, text: () => textOf(child) };
    into.push(element);
    gather(child, element, into);
  }
}

const textOf = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  tree
    .getChildNodes(node)
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      return tree.isElementNode(child) ? textOf(child) : '';
    })
    .join('');

export const named = (page: Page, tagName: string): Element[] =>
  page.elements.filter((element) => element.tagName === tagName);

/** The page's links of one relation, as `<link rel="…">`. */
export const linksOf = (page: Page, relation: string): Element[] =>
  named(page, 'link').filter(({ attributes }) => attributes.rel?.split(/\s+/).includes(relation));
