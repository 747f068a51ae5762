import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { figureCell, formatNumber } from '../wording/format-value.ts';
import { unitLabel } from '../wording/labels.ts';
import { type Cell, type GraphicTable, numberHead } from './graphic.ts';

/** Another area's figures of the same indicator, for a column of their own. */
export interface BesideColumn {
  name: string;
  points: readonly Observation[];
}

/** What some figures have and others lack: a column of it stands only where one of them has it. */
const extras: { head: string; words: (point: Observation, decimals: number) => string }[] = [
  {
    head: 'Counts',
    words: ({ numerator, denominator }) =>
      numerator === undefined || denominator === undefined
        ? ''
        : `${formatNumber(numerator)} of ${formatNumber(denominator)}`,
  },
  {
    head: 'Margin',
    words: ({ margin }, decimals) => (margin === undefined ? '' : `± ${formatNumber(margin, decimals)}`),
  },
  {
    head: 'Answers',
    words: ({ respondents }) => (respondents === undefined ? '' : formatNumber(respondents)),
  },
  { head: 'As printed', words: ({ printed }) => printed ?? '' },
];

/** A figure as a cell; an empty one where there is none. */
export const figureAsCell = (figure: Observation | undefined, indicator: Indicator): Cell =>
  figure ? { text: figureCell(figure, indicator), figure } : { text: '' };

/** The figures of a series as a table, newest first, others beside it for the same periods. */
export function seriesTable(
  caption: string,
  indicator: Indicator,
  points: readonly Observation[],
  others: readonly BesideColumn[] = [],
): GraphicTable {
  const { decimals } = indicator;
  const shown = extras.filter(({ words }) => points.some((point) => words(point, decimals)));
  const rows = points.toReversed().map((point) => [
    { text: formatPeriod(point.period) },
    figureAsCell(point, indicator),
    ...others.map((other) =>
      figureAsCell(
        other.points.find(({ period }) => period === point.period),
        indicator,
      ),
    ),
    ...shown.map(({ words }) => ({ text: words(point, decimals) })),
  ]);
  return {
    caption: `${caption} (${unitLabel[indicator.unit]})`,
    head: [
      { text: 'Period', sort: 'descending' },
      numberHead('Figure'),
      ...others.map(({ name }) => numberHead(name)),
      ...shown.map(({ head }) => numberHead(head)),
    ],
    rows,
  };
}

/** What the rows of figures note, each once. */
export const notesOf = (points: readonly Observation[]): string[] => [
  ...new Set(points.flatMap(({ note }) => note ?? [])),
];
