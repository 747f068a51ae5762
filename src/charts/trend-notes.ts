import type { ValueRange } from './parts/axis.ts';
import { hollowNote, isUnsettled } from './points.ts';
import { hasFigures, seriesShown, type TrendInput } from './trend-input.ts';

/** The sentences under a trend: what its marks mean, and only those that it has. */
export function trendNotes({ series, tick, ...input }: TrendInput, { low }: ValueRange): string[] {
  const points = series.flatMap((one) => one.points);
  const grey = series.slice(seriesShown).map(({ name }) => name);
  const drawsMargin = series.some((one) => one.main && one.points.some(({ lower }) => lower !== undefined));
  const notes: [boolean, string][] = [
    [!hasFigures({ series, tick, ...input }), 'No figures published.'],
    [low > 0, `The scale starts at ${tick(low)}, not at zero.`],
    [points.some(isUnsettled), hollowNote(points)],
    [points.some(({ open }) => open === 'up'), 'Arrow up: the figure may be higher.'],
    [points.some(({ open }) => open === 'down'), 'Arrow down: the figure may be lower.'],
    [drawsMargin, 'Shaded or barred: the margin of error.'],
    [grey.length > 0, `In grey: ${grey.join(', ')}.`],
  ];
  return notes.flatMap(([holds, words]) => (holds ? [words] : []));
}
