import type { Area } from '../model/area.ts';
import type { Correction } from '../model/correction.ts';
import { type Dataset, keyOf, type RowOf, type TableName, tableNames } from '../model/dataset.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Response } from '../model/document.ts';
import type { Notice } from '../model/notice.ts';
import type { Observation } from '../model/observation.ts';
import { byPeriod, toPeriod } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { withStandings } from '../model/with-standings.ts';

type Maps = { [Name in TableName]: Map<string, RowOf<Name>> };

/** The dataset with every row at hand by its key, made once and asked often. */
export interface Catalogue {
  dataset: Dataset;
  rows: Maps;
  /** The row that a key names. Throws where there is none: keys are checked when data is loaded. */
  row: <Name extends TableName>(table: Name, key: string) => RowOf<Name>;
  /** Figures of an area, in order of period. */
  figuresOf: (area: string) => Observation[];
  /** Figures of an indicator and its parts, over all areas, in order of period. */
  figuresAbout: (indicator: string) => Observation[];
  /** Contradictions that touch a row. */
  discrepanciesOf: (table: TableName, row: object) => Discrepancy[];
  /** What this site had wrong in a row and mended, in the order of the table. */
  correctionsOf: (table: TableName, row: object) => Correction[];
  /** What was or is under review or withdrawn of a row, in the order of the table. */
  noticesOf: (table: TableName, row: object) => Notice[];
  /** What councils reply to a row, in the order of the documents. */
  responsesTo: (table: TableName, row: object) => Response[];
}

const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

/** Builds the catalogue of a dataset, each row with how it stands. */
export function catalogueOf(loaded: Dataset): Catalogue {
  const dataset = withStandings(loaded);
  const maps = tableNames.map((table) => [
    table,
    new Map((dataset[table] as object[]).map((row) => [keyOf(table, row), row])),
  ]);
  const sorted = [...dataset.observations].sort((a, b) => byPeriod(a.period, b.period));
  const byArea = Map.groupBy(sorted, ({ area }) => area);
  const byIndicator = Map.groupBy(sorted, ({ indicator }) => indicator);
  const touching = new Map<string, Discrepancy[]>();
  for (const one of dataset.discrepancies)
    for (const record of one.records ?? []) touching.set(record, [...(touching.get(record) ?? []), one]);
  const corrected = grouped(dataset.corrections, ({ table, key }) => `${table}:${key}`);
  const noticed = grouped(dataset.notices, ({ record }) => record);
  const rows = Object.fromEntries(maps) as unknown as Maps;
  return {
    dataset,
    rows,
    row: rowFinder(rows),
    figuresOf: (area) => byArea.get(area) ?? [],
    figuresAbout: (indicator) => byIndicator.get(indicator) ?? [],
    discrepanciesOf: (table, row) => touching.get(`${table}:${keyOf(table, row)}`) ?? [],
    correctionsOf: (table, row) => corrected.get(`${table}:${keyOf(table, row)}`) ?? [],
    responsesTo: (table, row) =>
      dataset.documents.responses.filter(({ data }) => data.about.includes(`${table}:${keyOf(table, row)}`)),
    noticesOf: (table, row) => noticed.get(`${table}:${keyOf(table, row)}`) ?? [],
  };
}

function rowFinder(rows: Maps): Catalogue['row'] {
  return <Name extends TableName>(table: Name, key: string) => {
    const row = (rows[table] as Map<string, RowOf<Name>>).get(key);
    if (!row) throw new Error(`no row "${key}" in ${table}`);
    return row;
  };
}

/** The areas that took the place of one that has ended. */
export const heirsOf = ({ row }: Catalogue, { replaced_by = [] }: Area): Area[] =>
  replaced_by.map((id) => row('areas', id));

/** The areas whose place a council took. */
export const forebearsOf = ({ dataset }: Catalogue, { id }: Area): Area[] =>
  dataset.areas.filter(({ replaced_by }) => replaced_by?.includes(id));

/** Orders sources newest first; those without a date come last. */
export const newestFirst = (a: Source, b: Source): number => lastDayOf(b).localeCompare(lastDayOf(a), 'en');

const lastDayOf = ({ date }: Source): string => (date ? toPeriod(date).end : '');
