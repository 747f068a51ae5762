import { closest } from 'fastest-levenshtein';
import { keyOf, type TableName, tableNames, tables } from '../model/dataset.ts';
import { cellProblem, columnFacts, columnsOf, type PlacedRow } from './check-rows.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from './read-table.ts';

export type PlacedTables = { [Name in TableName]: PlacedRow<Name>[] };

type Keys = Map<string, Set<string>>;

/** Checks that every id a row names stands in the table it belongs to. `journeys` are the ids of journey documents, as area/id, where there are documents. */
export function checkReferences(
  placed: PlacedTables,
  journeys: readonly string[] | undefined,
  broken: ReadonlySet<string>,
): Problem[] {
  const keys: Keys = new Map(
    tableNames.map((table) => [table, new Set(placed[table].map(({ record }) => keyOf(table, record)))]),
  );
  const checked = (table: string) => !broken.has(table);
  return tableNames.flatMap((table) =>
    placed[table].flatMap(({ record, raw }) => [
      ...checkIds(table, record, raw, keys, checked),
      ...checkElement(record, raw, placed, keys, checked),
      ...(journeys ? checkJourney(record, raw, journeys) : []),
      ...checkRecords(record, raw, keys, checked),
      ...checkFileName(table, record, raw),
    ]),
  );
}

const suggest = (wrong: string, known: Iterable<string>, table: string): string => {
  const names = [...known];
  return names.length
    ? `Did you mean "${closest(wrong, names)}"? The ids stand in ${table}.`
    : `${table} is empty.`;
};

const valuesOf = (record: object, column: string): string[] => {
  const value = (record as Record<string, unknown>)[column];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
};

function checkIds(
  table: TableName,
  record: object,
  raw: RawRow,
  keys: Keys,
  checked: (table: string) => boolean,
): Problem[] {
  return columnsOf(table).flatMap((column) => {
    const { references } = columnFacts(table, column);
    if (!references || !checked(references)) return [];
    const known = keys.get(references) ?? new Set();
    return valuesOf(record, column)
      .filter((value) => !known.has(value))
      .map((value) =>
        cellProblem(
          raw,
          column,
          'unknown-reference',
          `${column} names "${value}", which is not in ${references}.csv`,
          suggest(value, known, `data/${references}.csv`),
        ),
      );
  });
}

/** An element or a grade must belong to the framework of its assessment. */
function checkElement(
  record: object,
  raw: RawRow,
  placed: PlacedTables,
  keys: Keys,
  checked: (table: string) => boolean,
): Problem[] {
  const { assessment, element, grade } = record as Record<string, string | undefined>;
  const of = placed.assessments.find((one) => one.record.id === assessment);
  if (!of) return [];
  const { framework } = of.record;
  const known = (table: TableName) =>
    [...(keys.get(table) ?? [])].filter((key) => key.startsWith(`${framework}|`));
  const elements = known('elements').map((key) => key.split('|')[1] ?? '');
  const grades = known('scale').map((key) => key.split('|')[2] ?? '');
  const wrong = (field: string, value: string, names: string[], file: string) =>
    cellProblem(
      raw,
      field,
      'outside-framework',
      `${field} "${value}" does not belong to ${framework}`,
      suggest(value, names, file),
    );
  return [
    ...(element && checked('elements') && !elements.includes(element)
      ? [wrong('element', element, elements, 'data/elements.csv')]
      : []),
    ...(grade && checked('scale') && !grades.includes(grade)
      ? [wrong('grade', grade, grades, 'data/scale.csv')]
      : []),
  ];
}

function checkJourney(record: object, raw: RawRow, journeys: readonly string[]): Problem[] {
  const { area, journey } = record as Record<string, string | undefined>;
  if (!journey || journeys.includes(`${area}/${journey}`)) return [];
  const own = journeys.filter((id) => id.startsWith(`${area}/`)).map((id) => id.split('/')[1] ?? '');
  return [
    cellProblem(
      raw,
      'journey',
      'unknown-reference',
      `there is no content/journeys/${area}/${journey}.mdx`,
      suggest(journey, own, `content/journeys/${area}/`),
    ),
  ];
}

function checkRecords(
  record: object,
  raw: RawRow,
  keys: Keys,
  checked: (table: string) => boolean,
): Problem[] {
  return ['records', 'figures'].flatMap((column) =>
    valuesOf(record, column).flatMap((reference) => {
      const [table = '', key = ''] = reference.split(/:(.*)/s);
      const known = keys.get(table);
      if (known?.has(key) || (known && !checked(table))) return [];
      const hint = known
        ? suggest(key, known, `data/${table}`)
        : `The tables are ${Object.keys(tables).join(', ')}.`;
      return [cellProblem(raw, column, 'unknown-reference', `"${reference}" names no row`, hint)];
    }),
  );
}

function checkFileName(table: TableName, record: object, raw: RawRow): Problem[] {
  if (table !== 'observations') return [];
  const [area = ''] = valuesOf(record, 'area');
  if (raw.file === `data/observations/${area}.csv`) return [];
  return [
    cellProblem(
      raw,
      'area',
      'wrong-file',
      `a row about "${area}" stands in ${raw.file}`,
      `Move it to data/observations/${area}.csv.`,
    ),
  ];
}
