import type { Area } from '../model/area.ts';
import type { Observation } from '../model/observation.ts';
import type { RowOrder } from '../scorecard/council-rows.ts';
import type { Spot, Spread, ValuedSpot } from '../scorecard/spread.ts';
import { namesOrCount, notedOnce } from './describe-notes.ts';
import { inPeriod } from './format-period.ts';
import { absenceWords, describeFigure, formatNumber, formatShort, formatValue } from './format-value.ts';
import { listWords, sentence } from './sentence.ts';

const extremes = ({ councils }: Spread): [ValuedSpot, ValuedSpot] | undefined => {
  const ordered = councils.toSorted((a, b) => a.figure.value - b.figure.value);
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  return first && last && [first, last];
};

const councilsIn = (count: number): string => (count === 1 ? '1 council' : `${formatNumber(count)} councils`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** From the lowest to the highest, without saying whose they are: councils are not put in order. */
function reach(spread: Spread): string {
  const ends = extremes(spread);
  if (!ends) return '';
  const [low, high] = ends.map(({ figure }) => describeFigure(figure, spread.indicator));
  return low === high ? `${low} in each of ${councilsIn(spread.councils.length)}` : `from ${low} to ${high}`;
}

const halfHad = ({ low, high }: { low: number; high: number }, { indicator, councils }: Spread): string =>
  low === high
    ? `half of ${councilsIn(councils.length)} or more had ${formatValue(low, indicator)}`
    : `half of ${councilsIn(councils.length)} had between ${formatShort(low, indicator)} and ${formatValue(high, indicator)}`;

/** What a spread shows, in one line. */
export function spreadHeadline(spread: Spread): string {
  const { indicator, councils, middle, period } = spread;
  const name = indicator.short_name ?? indicator.name;
  const when = inPeriod(period);
  const [only] = councils;
  if (councils.length === 1 && only)
    return `${name}: ${describeFigure(only.figure, indicator)} in ${only.area.name} ${when}`;
  if (middle) return `${name}: ${halfHad(middle, spread)} ${when}`;
  const reached = reach(spread);
  return reached.startsWith('from')
    ? `${name}: ${reached} in ${councilsIn(councils.length)} ${when}`
    : `${name}: ${reached} ${when}`;
}

const had = ({ area, figure }: ValuedSpot, { indicator }: Spread): string => {
  const place = area.kind === 'region' ? `the ${area.name} region` : area.name;
  const margin = figure.margin;
  const around =
    margin === undefined ? '' : ` (margin of error ${formatNumber(margin, indicator.decimals)} either side)`;
  return `${place} had ${describeFigure(figure, indicator)}${around}`;
};

/** A spread in sentences, for those who cannot see it, with the whole name of what is measured first. `named` are the areas to be told of by name. */
export function describeSpread(spread: Spread, named: readonly ValuedSpot[]): string {
  const { councils, indicator, middle, period } = spread;
  const sentences = named.map((one) => `${capital(had(one, spread))}.`);
  const when = capital(inPeriod(period));
  const whole =
    councils.length === 1
      ? `${when} the figure of one council is held here.`
      : `${when} the figures of ${councilsIn(councils.length)} run ${reach(spread).replace(/^(?!from)/, 'level: ')}.`;
  const half =
    middle &&
    `The middle half of them lie between ${formatValue(middle.low, indicator)} and ${formatValue(middle.high, indicator)}: these quartiles are worked out here, not published.`;
  return [sentence(indicator.name), whole, half, ...sentences].filter(Boolean).join(' ');
}

/** The orders of a table of councils, to follow `in order of`. */
export const orderWords: Record<RowOrder, string> = {
  name: 'name',
  region: 'region',
  figure: 'figure, lowest first',
};

/** What an order of figures does not say. */
export const orderNote =
  'No council has a place in a league: figures so close that their margins overlap may well be the other way round, and a low figure is not a bad one where an indicator has no good direction.';

const reasonOf = ({ status }: Observation): string =>
  absenceWords[status as keyof typeof absenceWords] ?? absenceWords['not-available'];

/** The councils that a spread does not show, by the reason that their figures give. */
export function missingGroups({ missing }: Spread): { reason: string; areas: Area[] }[] {
  const reason = ({ figure }: Spot) =>
    capital([reasonOf(figure), ...(figure.note ? [figure.note] : [])].join('. '));
  return [...Map.groupBy(missing, reason)].map(([words, spots]) => ({
    reason: words,
    areas: spots.map(({ area }) => area),
  }));
}

/** What is noted of figures, with whose it is; of more than a few councils how many. One note of all is said alone. */
export function notesWithNames(spots: readonly Spot[]): string[] {
  const noted = spots.filter(({ figure }) => figure.note);
  return [...Map.groupBy(noted, ({ figure }) => figure.note ?? '')].map(([note, own]) => {
    if (own.length === spots.length) return note;
    const names = own.map(({ area }) => area.name);
    return `${namesOrCount(names)}: ${note}`;
  });
}

/** What its publisher and we say of the period, with whose it is where it is said of some of these areas alone. */
export const describeSpreadNotes = ({ notes }: Spread, spots: readonly Spot[]): string[] =>
  notedOnce(notes, (id) => spots.find(({ area }) => area.id === id)?.area.name).map(({ whose, text }) =>
    whose ? `${whose}: ${text}` : text,
  );

/** The councils that a spread does not show, counted by the reason. Nothing where it shows all. */
export function describeMissing({ missing, notHeld, period }: Spread): string[] {
  const reasons = [...new Set(missing.map(({ figure }) => reasonOf(figure)))];
  const counts = reasons.map(
    (reason) => `${missing.filter(({ figure }) => reasonOf(figure) === reason).length} ${reason}`,
  );
  const has = missing.length === 1 ? 'has' : 'have';
  return [
    ...(missing.length
      ? [`${capital(councilsIn(missing.length))} ${has} no figure ${inPeriod(period)}: ${listWords(counts)}.`]
      : []),
    ...(notHeld.length
      ? [
          `Figures of ${formatNumber(notHeld.length)} ${notHeld.length === 1 ? 'other council' : 'other councils'} ${inPeriod(period)} are not held here.`,
        ]
      : []),
  ];
}
