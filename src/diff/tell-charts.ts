import { countWords } from '../load/count-words.ts';
import { listWords } from '../wording/sentence.ts';
import type { ChartChange } from './changed-charts.ts';
import { cell, cutTable, inertText, table } from './markdown.ts';

/** The addresses of the images of a chart, before and after, where they were drawn. */
export type ChartImages = ReadonlyMap<string, { before?: string; after?: string }>;

/** Charts that are drawn otherwise: as images where they were drawn, else by their headlines, else as a count. */
export function tellCharts(charts: readonly ChartChange[], images: ChartImages, most: number): string[] {
  if (!charts.length) return [];
  const drawn = [...images.keys()].flatMap((drawn) => charts.find(({ file }) => file === drawn) ?? []);
  const others = charts.filter(({ file }) => !images.has(file));
  const rows = others
    .filter((chart) => !saysTheSame(chart))
    .map(({ name, before, after }) => [cell(name), cell(before?.headline), cell(after?.headline)]);
  return [
    '## Charts',
    ...drawn.slice(0, most).map((chart) => imageTable(chart, images.get(chart.file) ?? {})),
    ...(drawn.length > most
      ? [`and ${countWords(drawn.length - most, 'chart')} more, drawn and not shown here`]
      : []),
    ...(rows.length ? [cutTable(['Whose', 'Before', 'After'], rows, most)] : []),
    ...tellSameWords(others.filter(saysTheSame), others.every(saysTheSame) && !drawn.length),
  ];
}

const saysTheSame = ({ before, after }: ChartChange): boolean => before?.headline === after?.headline;

/**
 * The charts that are worth an image: first those that say something else, then those that are drawn otherwise under the
 * same words, if they are of one of the areas. Another's chart changes only because one more stands beside it.
 */
export const worthImages = (charts: readonly ChartChange[], areas: ReadonlySet<string>): ChartChange[] => [
  ...charts.filter((chart) => !saysTheSame(chart)),
  ...charts.filter((chart) => saysTheSame(chart) && areas.has(chart.file.split('/')[0] ?? '')),
];

/** So many owners of charts are named; more are counted. */
const mostNamed = 3;

function tellSameWords(charts: readonly ChartChange[], areAll: boolean): string[] {
  if (!charts.length) return [];
  const owners = [...Map.groupBy(charts, ({ name }) => name)];
  const whose =
    owners.length > mostNamed
      ? `${owners.length} areas`
      : listWords(
          owners.map(([name, own]) => inertText(name) + (owners.length > 1 ? ` (${own.length})` : '')),
        );
  const many = areAll ? countWords(charts.length, 'chart') : `and ${countWords(charts.length, 'more chart')}`;
  return [`${many} of ${whose} ${charts.length === 1 ? 'is' : 'are'} drawn otherwise, with the same words`];
}

function imageTable(
  { name, before, after }: ChartChange,
  images: { before?: string; after?: string },
): string {
  const image = (headline: string | undefined, at: string | undefined) =>
    at === undefined ? '–' : `![${cell(headline)}](${at})`;
  return table(
    [`${cell(name)}, before`, `${cell(name)}, after`],
    [[image(before?.headline, images.before), image(after?.headline, images.after)]],
  );
}
