import type { Fault } from '../../src/verify/fault.ts';
import { type Element, named, type Page } from '../../src/verify/page.ts';

const isWithin = (element: Element | undefined, tagName: string): boolean =>
  element !== undefined && (element.tagName === tagName || isWithin(element.parent, tagName));

const nameOf = ({ attributes, text }: Element): string =>
  (attributes['aria-label'] ?? text()).replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Names of links that lead to more than one page. In a table the row and column tell links of one name apart, in a
 * figure its heading does, and places on one page may share its name: the words before the link tell which place.
 */
export function namesOfMany(page: Page): Fault[] {
  const links = named(page, 'a').filter(
    ({ attributes, parent }) =>
      attributes.href !== undefined && !isWithin(parent, 'table') && !isWithin(parent, 'figure'),
  );
  return [...Map.groupBy(links, nameOf)].flatMap(([name, alike]) => {
    const targets = alike.map(
      ({ attributes }) => new URL(attributes.href ?? '', `http://site${page.address}`),
    );
    const leadTo = [...new Set(targets.map(({ host, pathname }) => host + pathname))];
    const what = `"${name}" names several pages`;
    return leadTo.length > 1 ? [{ page: page.address, what, at: leadTo.join(', ') }] : [];
  });
}
