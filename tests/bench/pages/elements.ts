import { type DefaultTreeAdapterTypes, serialize, serializeOuter } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name.toLowerCase() === name.toLowerCase())?.value ?? '';
export const inner = (element: Element): string => serialize(element);
export const outer = (node: Node): string => serializeOuter(node);

/** The attributes of an element as they are written, with a space before each, but those left out. */
export const attributesOf = (element: Element, ...without: string[]): string =>
  element.attrs
    .filter(({ name }) => !without.includes(name))
    .map(({ name, value }) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

/** The first element in a tree that passes a test. */
export function findIn(nodes: readonly Node[], test: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = test(node) ? node : findIn(node.childNodes, test);
    if (found) return found;
  }
  return undefined;
}
