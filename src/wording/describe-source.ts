import type { Source } from '../model/source.ts';
import type { CitedDocument } from './cite.ts';
import { formatPeriod } from './format-period.ts';

/** A document with the places in it that something rests on. */
export interface Passages {
  source: Source;
  /** Where in it, in words a reader can follow. */
  locators: readonly string[];
}

const placesNamed = 1;
const documentsNamed = 2;

const more = (count: number, one: string): string[] =>
  count > 0 ? [`${count} more ${one}${count === 1 ? '' : 's'}`] : [];

/** How many figures: `1 figure`, `21 figures`. */
export const countFigures = (count: number): string => `${count} ${count === 1 ? 'figure' : 'figures'}`;

/** The parts of a document that locators lead to: table, page or paragraph, each once. */
function placesIn({ locators }: Passages): string {
  const places = [...new Set(locators.map((locator) => locator.split(',')[0] ?? locator))];
  return [...places.slice(0, placesNamed), ...more(places.length - placesNamed, 'place')].join('; ');
}

/** What several places in a document have in common, from its largest part down: `Table 1a` of two of its rows. */
export function sharedLocator([first = '', ...others]: readonly string[]): string {
  const parts = first.split(', ');
  const same = parts.findIndex((part, at) => others.some((other) => other.split(', ')[at] !== part));
  return (same < 0 ? parts : parts.slice(0, Math.max(1, same))).join(', ');
}

/** A document as a source is named: publisher, title, places. */
export const nameSource = (passages: Passages): string =>
  `${passages.source.publisher}, ${passages.source.title} (${placesIn(passages)})`;

/** What something rests on, in one line: the first documents by name, the rest counted. */
export function describeSources(all: readonly Passages[]): string {
  if (!all.length) return 'Source: the records of this site.';
  const named = all.slice(0, documentsNamed).map(nameSource);
  return `Source: ${[...named, ...more(all.length - documentsNamed, 'document')].join('; ')}.`;
}

/** A document as a citation names it, with the parts of it that are rested on, if any are to be named. */
export const citedDocument = (source: Source, locators: readonly string[] = []): CitedDocument => ({
  publisher: source.publisher,
  title: source.title,
  date: source.date && formatPeriod(source.date),
  url: source.url,
  places: locators.length ? placesIn({ source, locators }) : undefined,
});
