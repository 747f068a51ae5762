import { linkTo, make } from './elements.ts';
import type { Hit, SubHit } from './find-pages.ts';
import { plainWords } from './other-wordings.ts';

const partsShown = 3;

const said = ({ excerpt }: { excerpt: string }) => make('p', { innerHTML: excerpt });
/** How many of the words asked for an excerpt shows. */
const wordsIn = ({ excerpt }: SubHit) =>
  new Set([...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => plainWords(word ?? ''))).size;
/** The site a page stands on, where it is another: a page of this one has a path alone. */
const elsewhere = (url: string) => /\/\/([^/]+)/.exec(url)?.[1];
const isPart = ({ url }: SubHit) => url.includes('#');

/** A page found, as an item of the list: its name, what it is, and where in it the words stand. */
export function hitItem({ url, excerpt, meta, filters, sub_results }: Hit): HTMLLIElement {
  const councils = filters.council ?? [];
  const about = [
    elsewhere(url),
    ...(filters.kind ?? []),
    ...(councils.length > 3 ? [] : councils),
    meta.date,
  ];
  const parts = sub_results
    .filter(isPart)
    .sort((a, b) => wordsIn(b) - wordsIn(a))
    .slice(0, partsShown);
  const top = sub_results.find((part) => !isPart(part)) ?? (parts.length ? undefined : { excerpt });
  return make(
    'li',
    {},
    make('h3', {}, linkTo(url, meta.title ?? url)),
    make('p', { className: 'working', textContent: about.filter(Boolean).join(' · ') }),
    ...(top ? [said(top)] : []),
    ...(parts.length ? [make('ul', {}, ...parts.map(partItem))] : []),
  );
}

const partItem = (part: SubHit) => make('li', {}, linkTo(part.url, part.title), said(part));
