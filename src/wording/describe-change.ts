import type { Indicator } from '../model/indicator.ts';
import { latestOf } from '../model/observation.ts';
import type { Direction } from '../scorecard/rules.ts';
import type { Change, Series } from '../scorecard/series.ts';
import { inPeriod } from './format-period.ts';
import { describeFigure, formatNumber, formatValue } from './format-value.ts';

/** A direction as a short label. */
export const directionLabel: Record<Direction, string> = {
  better: 'Better',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
  'no-clear-change': 'No clear change',
  'cannot-tell': "Can't tell",
};

/** The name of a series: its indicator, and the part it is about. */
export const seriesName = ({ indicator, breakdown }: Pick<Series, 'indicator' | 'breakdown'>): string => {
  const name = indicator.short_name ?? indicator.name;
  return breakdown ? `${name} (${breakdown.name})` : name;
};

const verb = (size: number | undefined): string => ((size ?? 0) > 0 ? 'rose' : 'fell');
const side = (size: number | undefined): string => ((size ?? 0) > 0 ? 'up' : 'down');
const before = ({ previous }: Change, indicator: Indicator): string =>
  previous ? describeFigure(previous, indicator) : 'an earlier figure';
const clearly = (direction: Direction): boolean =>
  direction !== 'no-clear-change' && direction !== 'cannot-tell';

/** The headline of a series: what its newest figure is, and whether it moved. */
export function headline(series: Series, change: Change | undefined): string {
  const latest = latestOf(series);
  const name = seriesName(series);
  const withdrawn = series.points.some(({ standing }) => standing === 'withdrawn');
  if (!latest) return `${name}: ${withdrawn ? 'the figure was withdrawn' : 'no figure is available'}`;
  const shown = describeFigure(latest, series.indicator);
  const when = inPeriod(latest.period);
  if (change && clearly(change.direction))
    return series.kind === 'day'
      ? `${name} stood at ${shown} ${when}, ${side(change.size)} from ${before(change, series.indicator)}`
      : `${name} ${verb(change.size)} to ${shown} ${when}`;
  const rest = change?.direction === 'no-clear-change' ? ', no clear change' : '';
  return `${name}: ${shown} ${when}${rest}`;
}

const difference = (size: number, { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>): string => {
  const amount = formatNumber(Math.abs(size), decimals);
  if (unit === 'percent') return `${amount} percentage ${amount === '1' ? 'point' : 'points'}`;
  return formatValue(Math.abs(size), { unit, decimals });
};

const basisWords = {
  margin: 'that the two margins of error make together',
  counts: 'that chance alone can make with such counts',
  threshold: 'that this site takes for a change',
} as const;

/** What a difference had to pass. A threshold is a share of the figure, so it is told a little more closely than the figure. */
function passed({ basis = 'threshold', needed = 0 }: Change, { unit, decimals }: Indicator): string {
  const finer = basis === 'threshold' && unit !== 'percent' ? 1 : 0;
  return `the ${difference(needed, { unit, decimals: decimals + finer })} ${basisWords[basis]}`;
}

/** How the newest figure differs from the one before, with the rule that judged it. */
export function describeChange(change: Change, indicator: Indicator): string {
  const { previous, size, basis, reason } = change;
  if (!previous || size === undefined || !basis)
    return `Change can't be told: ${reason ?? 'there is no earlier figure'}.`;
  const earlier = `${describeFigure(previous, indicator)} ${inPeriod(previous.period)}`;
  if (change.direction === 'no-clear-change')
    return size === 0
      ? `That is the same as ${earlier}.`
      : `That is ${difference(size, indicator)} ${size > 0 ? 'more' : 'less'} than ${earlier}, which is within ${passed(change, indicator)}.`;
  const judged = indicator.polarity === 'neutral' ? 'neither good nor bad by itself' : change.direction;
  const now = `That is ${side(size)} ${difference(size, indicator)} from ${earlier}`;
  const past = basis === 'threshold' ? 'at least' : 'more than';
  return `${now}: ${judged}, and ${past} ${passed(change, indicator)}.`;
}
