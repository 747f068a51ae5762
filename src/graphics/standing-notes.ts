import type { RowOf } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { isNoticed, type Stood } from '../model/standing.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { describeStanding } from '../wording/describe-standing.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { sentence } from '../wording/sentence.ts';
import type { Graphic, GraphicRecord } from './graphic.ts';

/** All that a graphic shows or rests on that is under review, corrected or withdrawn, each once. */
function noticedIn({ records, table }: Graphic): GraphicRecord[] {
  const shown = table.rows.flatMap((cells) =>
    cells.flatMap(({ figure }): GraphicRecord[] => (figure ? [{ table: 'observations', row: figure }] : [])),
  );
  const all = [...shown, ...records].filter((one) => isNoticed(one.table) && (one.row as Stood).standing);
  return [...new Map(all.map((one) => [one.row, one])).values()];
}

const figureName = ({ row }: Catalogue, figure: Observation): string =>
  [
    row('areas', figure.area).name,
    figure.breakdown && row('breakdowns', figure.breakdown).name,
    formatPeriod(figure.period),
  ]
    .filter(Boolean)
    .join(', ');

function gradeName({ row }: Catalogue, { assessment, element }: RowOf<'grades'>): string {
  const { area, framework, period } = row('assessments', assessment);
  return `${row('areas', area).name}, ${row('elements', `${framework}|${element}`).name}, ${formatPeriod(period)}`;
}

/** What a record is called where a note tells of it. */
function nameOf(catalogue: Catalogue, { table, row }: GraphicRecord): string {
  if (table === 'observations') return figureName(catalogue, row as Observation);
  if (table === 'grades') return gradeName(catalogue, row as RowOf<'grades'>);
  const { area, period, summary } = row as { area?: string; period?: string; summary?: string };
  const whose = area && catalogue.row('areas', area).name;
  return [whose, summary ?? (period && formatPeriod(period))].filter(Boolean).join(', ').replace(/\.$/, '');
}

/** A sentence for each record of a graphic that is under review, corrected or withdrawn. */
const standingNotes = (catalogue: Catalogue, graphic: Graphic): string[] =>
  noticedIn(graphic).map((one) => {
    const figure = one.table === 'observations' ? (one.row as Observation) : undefined;
    const indicator = figure && catalogue.row('indicators', figure.indicator);
    return sentence(`${nameOf(catalogue, one)}: ${describeStanding(one.row as Stood, indicator)}`);
  });

/** All that is noted under a graphic, wherever it stands: how its records stand, then what must be known to read it. */
export const notesUnder = (catalogue: Catalogue, graphic: Graphic): string[] => [
  ...standingNotes(catalogue, graphic),
  ...graphic.notes,
];
