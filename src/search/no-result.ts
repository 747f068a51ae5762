import { type Asked, addressOf, describeFilter, filterNames } from './asked.ts';
import { linkTo, make } from './elements.ts';
import { type FoundPages, findPages, type Index } from './find-pages.ts';
import { nearTerms } from './near-terms.ts';

/** How many near terms are tried, and how many offered. */
const [tried, offered] = [8, 4];

interface Offer {
  text: string;
  asked: Asked;
}

const offer = (lead: string, list: Offer[]): HTMLElement[] =>
  list.length
    ? [
        make('p', { textContent: lead }),
        make(
          'ul',
          { className: 'inline-list' },
          ...list.map(({ text, asked }) =>
            // An address without a query is that of the page.
            make('li', {}, linkTo(addressOf(asked) || '?', text)),
          ),
        ),
      ]
    : [];

const finds = async (index: Index, asked: Asked): Promise<boolean> => {
  const { pages, unknown } = await findPages(index, [asked.words], asked);
  return pages.length > 0 && !unknown.length;
};

/** Those of a list that find something. */
async function thatFind(index: Index, list: Offer[]): Promise<Offer[]> {
  const found = await Promise.all(list.map(({ asked }) => finds(index, asked)));
  return list.filter((_, at) => found[at]);
}

// Where filters are set, they are as likely what leaves nothing.
const nearTo = ({ words, newest }: Asked, terms: readonly string[]): Offer[] =>
  nearTerms(words, terms)
    .slice(0, tried)
    .map((text) => ({ text, asked: { words: text, filters: {}, newest } }));

const withoutEach = (asked: Asked): Offer[] => {
  const set = filterNames.filter((name) => asked.filters[name]);
  return set.map((name) => {
    const { [name]: dropped, ...filters } = asked.filters;
    return { text: describeFilter(name, dropped), asked: { ...asked, filters } };
  });
};

/**
 * What to try where nothing was found, or a word stands nowhere as it is: near terms, without filters; and the same
 * words without a filter. Each finds something. `list` is the address of the terms.
 */
export async function whatToTry(
  index: Index,
  asked: Asked,
  { pages, unknown }: FoundPages,
  list: string,
): Promise<HTMLElement[]> {
  if (pages.length && !unknown.length) return [];
  const terms = asked.words ? ((await (await fetch(list)).json()) as string[]) : [];
  const near = await thatFind(index, nearTo(asked, terms));
  const dropped = pages.length ? [] : await thatFind(index, withoutEach(asked));
  return [
    ...offer('Near to it, and found:', near.slice(0, offered)),
    ...offer('Found without a filter:', dropped),
  ];
}
