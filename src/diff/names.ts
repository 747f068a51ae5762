import { type TableName, tables } from '../model/dataset.ts';
import { indicator as indicatorSchema } from '../model/indicator.ts';
import { observation } from '../model/observation.ts';
import { findPeriod } from '../model/period.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { describeFigure } from '../wording/format-value.ts';
import type { RawRow, RawRows } from './raw-rows.ts';

/** Finds what rows are called, after or before. */
export type Names = (table: TableName, key: string | undefined) => RawRow['cells'] | undefined;

/** Asks for rows after, and before where they are gone. */
export const namesOf =
  (before: RawRows, after: RawRows): Names =>
  (table, key = '') =>
    (after[table].get(key) ?? before[table].get(key))?.cells;

/** The name of an area; its id where it is in no register. */
export const areaName = (names: Names, id: string): string => names('areas', id)?.name ?? id;

/** What a table is called. */
export const tableTitle = (table: TableName): string => tables[table].schema.meta()?.title ?? table;

/** What a row is called: its own words where it has any, else its key. */
export function rowName(names: Names, table: TableName, key: string, cells: RawRow['cells']): string {
  if (table === 'grades') return gradeName(names, cells) ?? key;
  const [column = ''] = namedBy(table, cells);
  if (table === 'targets') return cells[column] ?? seriesOf(names, cells);
  return cells[column] ?? key.split('|').filter(Boolean).join(', ');
}

const naming = ['summary', 'title', 'name', 'short_name', 'term'];

/** The columns whose words are in the name of a row. */
export const namedBy = (table: TableName, cells: RawRow['cells']): string[] =>
  table === 'grades'
    ? ['assessment', 'element']
    : naming.filter((column) => cells[column] !== undefined).slice(0, 1);

function gradeName(names: Names, { assessment, element }: RawRow['cells']): string | undefined {
  const framework = names('assessments', assessment)?.framework;
  const part = names('elements', `${framework}|${element}`)?.name;
  return part && `${part} (${assessment})`;
}

/** The indicator of a row, with the part it is about. */
export function seriesOf(names: Names, { indicator = '', breakdown }: RawRow['cells']): string {
  const known = names('indicators', indicator);
  const name = known?.short_name ?? known?.name ?? indicator;
  return breakdown ? `${name} (${names('breakdowns', breakdown)?.name ?? breakdown})` : name;
}

/** A period as readers see it; as it stands where it is none. */
export const periodName = (text = ''): string => (findPeriod(text) ? formatPeriod(text) : text);

/** A figure as readers see it; as it stands where it or its indicator would not pass the check. */
export function figureText(names: Names, { value, qualifier, status, indicator }: RawRow['cells']): string {
  const { shape } = observation;
  const unit = indicatorSchema.pick({ unit: true, decimals: true }).safeParse({
    unit: names('indicators', indicator)?.unit,
    decimals: names('indicators', indicator)?.decimals,
  });
  const figure = [
    shape.value.safeParse(value),
    shape.qualifier.safeParse(qualifier),
    shape.status.safeParse(status),
  ] as const;
  const [held, open, standing] = figure;
  if (!unit.success || !held.success || !open.success || !standing.success)
    return [qualifier, value, status].filter(Boolean).join(' ');
  return describeFigure({ value: held.data, qualifier: open.data, status: standing.data }, unit.data);
}
