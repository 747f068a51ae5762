import type { Annotation } from '../../model/annotation.ts';
import { keyOf } from '../../model/dataset.ts';
import type { Indicator } from '../../model/indicator.ts';
import { toPeriod } from '../../model/period.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import type { Problem } from '../problem.ts';
import { namedByDiscrepancies, type PlacedTables, type RowsTogether } from './rows-together.ts';

/**
 * When a figure jumps out of its series: so many times the one before it, or so small a part of it. A point
 * lost is a factor of ten, and among some eleven thousand national figures nine are three times their neighbour.
 * Figures below the floor are too small to tell: 1 complaint after 5 is no news.
 */
export const jump = { factor: 3, floor: 10 } as const;

/** Scores and sums of money can be small numbers throughout: they have no floor. */
const unitsWithoutFloor: readonly Indicator['unit'][] = ['score', 'pounds-million'];

type Figure = PlacedRow<'observations'> & { value: number };

/** Checks that figures do not jump out of their series, unless an annotation, a break or a discrepancy says why. */
export function checkSeries({ placed, figures, row }: RowsTogether): Problem[] {
  const isExplained = explanations(placed);
  return [...Map.groupBy(figuresOf(figures), seriesName).values()].flatMap((series) => {
    const indicator = row('indicators', series[0]?.record.indicator)?.record;
    return indicator ? jumpsIn(series, indicator, isExplained) : [];
  });
}

const figuresOf = (observations: PlacedTables['observations']): Figure[] =>
  observations.flatMap(({ record, raw }) =>
    record.value === undefined ? [] : [{ record, raw, value: record.value }],
  );

/** Figures of one series: of one area, indicator and part, and for periods of one kind. Spans stand alone. */
const seriesName = ({ record: { area, indicator, breakdown = '', period } }: Figure): string => {
  const { kind } = toPeriod(period);
  return [area, indicator, breakdown, kind === 'range' ? period : kind].join('|');
};

const startOf = ({ record }: Figure): string => toPeriod(record.period).start;

type Explained = (before: Figure, figure: Figure) => boolean;

/**
 * Tells each jump once. A series goes on from the figure before one that jumps, or from the new level where two
 * agree on it; where it leaves its very first figure for good, that one is odd.
 */
function jumpsIn(series: readonly Figure[], { unit }: Indicator, isExplained: Explained): Problem[] {
  const floor = unitsWithoutFloor.includes(unit) ? 0 : jump.floor;
  const isNear = (one?: Figure, next?: Figure): boolean =>
    Boolean(one && next && (!isJump(one.value, next.value, floor) || isExplained(one, next)));
  const [first, ...rest] = series.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  let [before, odd] = [first, undefined as Figure | undefined];
  return rest.flatMap((figure, at) => {
    if (!before) return [];
    const one = before;
    if (isNear(before, figure) || isNear(odd, figure)) {
      [before, odd] = [figure, undefined];
      return [];
    }
    if (at > 0 || !isNear(figure, rest[1])) {
      odd = figure;
      return [tell(figure, one)];
    }
    before = figure;
    return [tell(one, figure)];
  });
}

const isJump = (before: number, after: number, floor: number): boolean => {
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  return low >= 0 && high >= floor && high > 0 && high >= low * jump.factor;
};

function tell({ value, raw }: Figure, { value: other, record }: Figure): Problem {
  const ratio = value / other;
  const times = ratio > 1 ? `${rounded(ratio)} times` : `only 1/${rounded(1 / ratio)} of`;
  return cellProblem('jump', raw, 'value', {
    times: value === 0 || other === 0 ? 'far from' : times,
    period: record.period,
    other,
  });
}

const rounded = (ratio: number): number => (ratio < 5 ? Math.round(ratio * 10) / 10 : Math.round(ratio));

/** Whether something between two figures of a series says why they differ. */
function explanations(placed: PlacedTables): Explained {
  const named = namedByDiscrepancies(placed);
  const notes = Map.groupBy(
    placed.annotations.map(({ record }) => record),
    ({ indicator = '' }) => indicator,
  );
  const isNamed = ({ record }: Figure) => named.has(`observations:${keyOf('observations', record)}`);
  return (before, figure) => {
    const { area, indicator, break_before } = figure.record;
    const between = (note: Annotation) =>
      (note.area ?? area) === area && touches(note, before.record.period, figure.record.period);
    return (
      break_before === 'yes' ||
      isNamed(before) ||
      isNamed(figure) ||
      Boolean(notes.get(indicator)?.some(between)) ||
      Boolean(notes.get('')?.some((note) => note.kind === 'break' && between(note)))
    );
  };
}

/** Whether a note is about a time between the start of one period and the end of another. */
const touches = ({ period }: Annotation, from: string, to: string): boolean =>
  toPeriod(period).end >= toPeriod(from).start && toPeriod(period).start <= toPeriod(to).end;
