import type { Indicator } from '../model/indicator.ts';
import type { Source } from '../model/source.ts';
import type { Spread } from '../scorecard/spread.ts';
import type { ValueClass } from '../scorecard/value-classes.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { formatNumber, formatShort } from './format-value.ts';
import { listWords } from './sentence.ts';

/** A class of councils on a map, with the names of those in it. */
export interface NamedClass {
  words: string;
  names: readonly string[];
}

const namedAtMost = 8;

const councils = (count: number): string => (count === 1 ? '1 council' : `${formatNumber(count)} councils`);

/** A map in sentences: how many councils each class has, by name where they are few, and which has none. */
export function describeMap(classes: readonly NamedClass[]): string {
  const total = classes.reduce((sum, { names }) => sum + names.length, 0);
  const parts = classes.map(({ words, names }) => {
    if (!names.length) return ` ${words}: none.`;
    const named = names.length <= namedAtMost ? ` (${listWords(names)})` : '';
    return ` ${words}: ${formatNumber(names.length)}${named}.`;
  });
  return `A map of ${councils(total)} in England, a hexagon each.${parts.join('')}`;
}

/** How many of all councils have something held here: `3 of 153 councils have a scorecard here`. */
export const mapHeadline = (count: number, total: number, what: string): string =>
  `${formatNumber(count)} of ${formatNumber(total)} councils ${count === 1 ? 'has' : 'have'} ${what} here`;

/** A class of values in words: `under 50%`, `50% to under 60%`, `70% or more`. */
export function describeClass({ from, to }: ValueClass, indicator: Indicator): string {
  const [low, high] = [from, to].map((bound) =>
    bound === undefined ? undefined : formatShort(bound, indicator),
  );
  if (low === undefined) return high === undefined ? 'Has a figure' : `Under ${high}`;
  return high === undefined ? `${low} or more` : `${low} to under ${high}`;
}

/** What a map of figures shows, in one line: how many councils stand in its highest class and how many in its lowest. `classes` are in words with their councils, highest first. */
export function classesHeadline(
  { indicator, councils: { length: all }, period }: Spread,
  classes: readonly { words: string; count: number }[],
): string {
  const name = indicator.short_name ?? indicator.name;
  const [highest, ...lower] = classes;
  const lowest = lower.at(-1);
  if (!highest || !lowest) return `${name}: the figures of ${councils(all)} ${inPeriod(period)}`;
  const had = ({ words, count }: typeof highest) => ({
    count: formatNumber(count),
    words: words.toLowerCase(),
  });
  const [most, least] = [had(highest), had(lowest)];
  return `${name}: of ${councils(all)}, ${most.count} had ${most.words} and ${least.count} ${least.words} ${inPeriod(period)}`;
}

/** What every map of hexagons says of itself. */
export const mapNote =
  'A council is a hexagon of the same size, whatever its land or people, near its place on the map. Layout of the hexagons: Open Innovations (MIT licence), brought up to the councils of today.';

/** What a map of ratings does not tell of those without one. */
export const ratingsNote = 'Whether others were rated is not said here.';

/** As of when a map of what is held stands, to follow what it shows; empty where no source has a date. */
export const asOfNewest = (source: Source | undefined): string =>
  source?.date ? `, as of the newest source held (${formatPeriod(source.date)})` : '';
