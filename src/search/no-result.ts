import { type Asked, addressOf, describeFilter, filterNames } from './asked.ts';
import { type FoundPages, findPages, type Index } from './find-pages.ts';
import { nearTerms } from './near-terms.ts';
import { make } from './show-hit.ts';

/** How many near terms are tried, and how many offered. */
const [tried, offered] = [8, 4];

const offer = (lead: string, list: { text: string; asked: Asked }[]): HTMLElement[] =>
  list.length
    ? [
        make('p', { textContent: lead }),
        make(
          'ul',
          { className: 'inline-list' },
          ...list.map(({ text, asked }) =>
            // An address without a query is that of the page.
            make('li', {}, make('a', { href: addressOf(asked) || '?', textContent: text })),
          ),
        ),
      ]
    : [];

/** Near terms that find something. `list` is the address of the terms. */
async function nearAndFound(index: Index, asked: Asked, list: string): Promise<string[]> {
  if (!asked.words) return [];
  const answer = await fetch(list);
  const near = nearTerms(asked.words, (await answer.json()) as string[]).slice(0, tried);
  const found = await Promise.all(near.map((words) => findPages(index, [words], { ...asked, words })));
  return near.filter((_, at) => found[at]?.pages.length && !found[at].unknown.length).slice(0, offered);
}

const withoutEach = (asked: Asked): { text: string; asked: Asked }[] => {
  const set = filterNames.filter((name) => asked.filters[name]);
  const each = set.map((name) => {
    const { [name]: dropped, ...filters } = asked.filters;
    return { text: describeFilter(name, dropped), asked: { ...asked, filters } };
  });
  return each.length > 1 ? [...each, { text: 'all filters', asked: { ...asked, filters: {} } }] : each;
};

/**
 * What to try where nothing was found, or a word stands nowhere as it is: near terms that do find something; and
 * without a filter, where filters leave nothing.
 */
export async function whatToTry(
  index: Index,
  asked: Asked,
  { pages, unknown }: FoundPages,
  list: string,
): Promise<HTMLElement[]> {
  if (pages.length && !unknown.length) return [];
  const near = await nearAndFound(index, asked, list);
  return [
    ...offer(
      'Near to it, and found:',
      near.map((words) => ({ text: words, asked: { ...asked, words } })),
    ),
    ...offer('Search again without a filter:', pages.length ? [] : withoutEach(asked)),
  ];
}
