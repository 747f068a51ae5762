import type { Element, Page } from './page.ts';

export interface Link {
  /** Where it stands, as `<a href>`. */
  from: string;
  to: string;
  /** Whether a browser fetches it by itself, before the reader asks. */
  fetched: boolean;
}

const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
const addressSets = ['srcset', 'imagesrcset'];
const addressMeta = ['og:image', 'og:url', 'twitter:image'];
const readerFollows = ['a', 'area', 'form', 'button'];
const pointingRelations = ['canonical', 'alternate', 'next', 'prev', 'license', 'author', 'help', 'search'];

/** Every address on a page, in attributes and in styles. */
export const linksOn = (page: Page): Link[] => page.elements.flatMap(linksOf);

function linksOf(element: Element): Link[] {
  const { tagName, attributes } = element;
  if (tagName === 'meta') return linkOfMeta(attributes);
  const fetched = isFetched(element);
  const plain = addressAttributes.flatMap((name) => {
    const to = name === 'data' && tagName !== 'object' ? undefined : attributes[name];
    return to === undefined ? [] : [{ from: `<${tagName} ${name}>`, to, fetched }];
  });
  const sets = addressSets.flatMap((name) =>
    addressesInSet(attributes[name]).map((to) => ({ from: `<${tagName} ${name}>`, to, fetched: true })),
  );
  const css = tagName === 'style' ? element.text() : attributes.style;
  const styles = (css ? linksInCss(css) : []).map((to) => ({
    from: `a style in <${tagName}>`,
    to,
    fetched: true,
  }));
  return [...plain, ...sets, ...styles];
}

function isFetched({ tagName, attributes }: Element): boolean {
  if (tagName !== 'link') return !readerFollows.includes(tagName);
  return !(attributes.rel ?? '').split(/\s+/).some((relation) => pointingRelations.includes(relation));
}

function linkOfMeta(attributes: Element['attributes']): Link[] {
  const { content = '', 'http-equiv': equivalent = '' } = attributes;
  const name = attributes.property ?? attributes.name ?? '';
  if (addressMeta.includes(name)) return [{ from: `<meta ${name}>`, to: content, fetched: false }];
  const to = equivalent.toLowerCase() === 'refresh' && /url\s*=\s*['"]?([^'"]+)/i.exec(content)?.[1];
  return to ? [{ from: '<meta refresh>', to, fetched: false }] : [];
}

const addressesInSet = (set: string | undefined): string[] =>
  set ? set.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []) : [];

/** Addresses of fonts, images and further sheets in CSS. */
export const linksInCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+["']([^"']*)["']/g)].map(
    ([, ...found]) => found.find((address) => address !== undefined) ?? '',
  );
