import { yearBefore } from '../../model/period.ts';
import type { Relation } from '../../model/relation.ts';
import { type Contradiction, contradiction, printed, workedOut } from './contradiction.ts';
import { type Figure, type Figures, figureAt, partSpan, printedSpan } from './figures.ts';
import { agree, counted, exactly, exceeds, minus, over, type Span, times } from './span.ts';

/** Rises and falls against the figures of the two years. */
export const checkChanges = ({ indicator, kind, made_of: [part = ''] = [] }: Relation, figures: Figures) =>
  figures.of(indicator).flatMap((change): Contradiction[] => {
    const now = figureAt(figures, change, part);
    const earlier = yearBefore(change.record.period);
    const before = earlier && figureAt(figures, change, part, earlier);
    if (!now || !before || (change.unit === 'percent' && before.record.value === 0)) return [];
    const [sign, word] = kind === 'fall' ? [-1, 'fall'] : [1, 'rise'];
    const worked = changeOf(change, partSpan(now), partSpan(before));
    if (agree(sign < 0 ? turned(worked) : worked, printedSpan(change))) return [];
    const value = sign * changeOf(change, exactly(now.record.value), exactly(before.record.value)).low;
    const sum = `from ${printed(before)} to ${printed(now)} is a ${word} of ${workedOut(value, change, 1)}, not ${printed(change)}`;
    return [contradiction('change-of-years', sum, [change, now, before])];
  });

const turned = ({ low, high }: Span): Span => ({ low: -high, high: -low });

/** The change in percent where that is the unit of the change, and in the unit of the figures otherwise. */
const changeOf = ({ unit }: Figure, now: Span, before: Span): Span =>
  unit === 'percent' ? times(minus(over(now, before), exactly(1)), 100) : minus(now, before);

/** Counts that must not fall from one figure of a financial year to the next; of a share, the count on top. */
export function checkGrowth({ indicator }: Relation, figures: Figures): Contradiction[] {
  const lists = new Set(figures.of(indicator).map((one) => figures.series(one, indicator)));
  return [...lists].flatMap((series) =>
    series.slice(1).flatMap((next, at) => {
      const before = series[at];
      return before && yearOf(before) === yearOf(next) && before.period.kind === next.period.kind
        ? falls(before, next)
        : [];
    }),
  );
}

/** The financial year that a day or month lies in. */
const yearOf = ({ period }: Figure): number => {
  const [year = 0, month = 0] = period.end.split('-').map(Number);
  return month > 3 ? year : year - 1;
};

function falls(before: Figure, next: Figure): Contradiction[] {
  const [was, is] = [before, next].map(({ record }) => record.numerator);
  const asCount = was !== undefined && is !== undefined;
  const [earlier, later] = asCount
    ? [counted(was, before.roundedTo), counted(is, next.roundedTo)]
    : [partSpan(before), partSpan(next)];
  if (!exceeds(earlier, later)) return [];
  const [from, to] = asCount ? [was, is] : [printed(before), printed(next)];
  const sum = `${from} for ${before.record.period} falls to ${to} for ${next.record.period}`;
  return [contradiction('count-falls', sum, [next, before], asCount ? 'numerator' : 'value')];
}
