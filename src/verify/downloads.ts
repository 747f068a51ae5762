import { parse } from 'csv-parse/sync';
import { isCouncil } from '../model/area.ts';
import { type Dataset, keyOf, type TableName, tableNames } from '../model/dataset.ts';
import type { Fault } from './fault.ts';
import { type ReadSite, textOf } from './read-site.ts';

export type Cells = Record<string, string>;

/** Faults of the downloads: a row too few or too many, or CSV and JSON that do not say the same. */
export function downloadFaults(site: ReadSite, dataset: Dataset): Fault[] {
  const figures = Map.groupBy(dataset.observations, ({ area }) => area);
  return [
    ...tableNames.flatMap((table) => [
      ...faultsOf(site, `data/${table}.csv`, (text) => rowFaults(table, rowsOfCsv(text), dataset[table])),
      ...faultsOf(site, `data/${table}.json`, (text) =>
        sameRows(table, text, textOf(site, `data/${table}.csv`)),
      ),
    ]),
    ...filledCouncils(dataset).flatMap((area) => councilFaults(site, area, figures.get(area) ?? [])),
  ];
}

/** Rows of a table of the site as read from its CSV, strictly. Throws where it is not RFC 4180. */
export const rowsOfCsv = (text: string): Cells[] =>
  parse(text, { columns: true, record_delimiter: '\r\n', relax_column_count: false });

/** Councils of which anything at all is held, so that they have downloads of their own. */
function filledCouncils(dataset: Dataset): string[] {
  const { assessments, observations, targets, milestones, findings } = dataset;
  const held = new Set(
    [assessments, observations, targets, milestones, findings].flat().map((row) => row.area),
  );
  return dataset.areas.filter((area) => isCouncil(area) && held.has(area.id)).map(({ id }) => id);
}

const councilFaults = (site: ReadSite, area: string, figures: readonly object[]): Fault[] => [
  ...faultsOf(site, `data/councils/${area}.csv`, (text) =>
    rowFaults('observations', rowsOfCsv(text), figures),
  ),
  ...faultsOf(site, `data/councils/${area}.json`, (text) =>
    (JSON.parse(text) as { area?: { id?: string } }).area?.id === area ? [] : [`is not about ${area}`],
  ),
];

/** What is wrong with one download; that it is missing or cannot be read is told as well. */
export function faultsOf(site: ReadSite, file: string, look: (text: string) => string[]): Fault[] {
  const page = site.base + file;
  if (!site.files.has(file)) return [{ page, what: 'the data calls for this download, and it is missing' }];
  try {
    return look(textOf(site, file)).map((what) => ({ page, what }));
  } catch (error) {
    return [{ page, what: `cannot be read: ${(error as Error).message}` }];
  }
}

function rowFaults(table: TableName, rows: Cells[], wanted: readonly object[]): string[] {
  const [keys, wantedKeys] = [rows, wanted].map((list) => list.map((row) => keyOf(table, row)));
  const held = new Set(keys);
  const lacking = (wantedKeys ?? []).filter((key) => !held.has(key)).map((key) => `lacks the row ${key}`);
  const count =
    rows.length === wanted.length
      ? []
      : [`has ${rows.length} rows, and the data has ${wanted.length} for it`];
  return [...count, ...lacking];
}

function sameRows(table: TableName, json: string, csv: string): string[] {
  const [rows, others] = [JSON.parse(json) as Record<string, unknown>[], rowsOfCsv(csv)];
  if (rows.length !== others.length) return [`has ${rows.length} rows, and the CSV ${others.length}`];
  return others
    .filter((cells, at) => !sameCells(rows[at] ?? {}, cells))
    .map((cells) => `does not say what the CSV says in the row ${keyOf(table, cells)}`);
}

const sameCells = (row: Record<string, unknown>, cells: Cells): boolean =>
  Object.entries(cells).every(([column, cell]) => cellOf(row[column]) === cell);

/** As CSV has it: a list with semicolons, nothing where JSON has null. */
const cellOf = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));
