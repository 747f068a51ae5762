import { type TableName, tableNames } from '../../model/dataset.ts';
import { cellProblem, placeOfCell } from '../cells/cell-problem.ts';
import { columnsOf } from '../cells/check-rows.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import { type Link, linksOf, type RowsTogether, valuesOf } from './rows-together.ts';
import { candidatesOf, suggestAmong } from './suggest-row.ts';

/** Checks that every row a cell names is there, is about the same area, and that figures stand in the file of their area. */
export function checkReferences(together: RowsTogether): Problem[] {
  const fixes = fixesOf(together);
  const tellUnknown = (raw: RawRow, { column, to }: Link, value: string) =>
    problemAt(
      'unknown-reference',
      { ...placeOfCell(raw, column), value },
      { where: `data/${to}.csv`, fix: fixes(to, value) },
    );
  return [
    ...tableNames.flatMap((table) => {
      const links = linksOf(table);
      return together.placed[table].flatMap(({ record, raw }) =>
        links.flatMap((link) =>
          valuesOf(record, link.column).flatMap((value) =>
            together.lacks(link.to, value)
              ? [tellUnknown(raw, link, value)]
              : checkArea(together, record, raw, link, value),
          ),
        ),
      );
    }),
    ...checkJourneys(together),
    ...checkFiles(together),
  ];
}

/** How to mend a key of a table that is not there, found once for each. */
function fixesOf(together: RowsTogether): (table: TableName, wrong: string) => string {
  const known = new Map<string, string>();
  return (table, wrong) => {
    const name = `${table}:${wrong}`;
    const fix = known.get(name) ?? suggestAmong(wrong, candidatesOf(together, table), `data/${table}.csv`);
    known.set(name, fix);
    return fix;
  };
}

/** A row that is about one area names only rows about the same. */
function checkArea(
  { row, lacks }: RowsTogether,
  record: object,
  raw: RawRow,
  { column, to }: Link,
  value: string,
): Problem[] {
  const { area } = record as { area?: string };
  const other = (row(to, value)?.record as { area?: string } | undefined)?.area;
  if (!area || !other || area === other || lacks('areas', area)) return [];
  return [problemAt('another-area', { ...placeOfCell(raw, column), value }, { area, other })];
}

/** The journey that a row names must have its document, in the folder of the row's area. */
function checkJourneys(together: RowsTogether): Problem[] {
  if (!together.journeys) return [];
  const known = new Set(together.journeys);
  const tables = tableNames.filter((table) => columnsOf(table).includes('journey'));
  return tables.flatMap((table) =>
    together.placed[table].flatMap(({ record, raw }) => {
      const { area = '', journey } = record as { area?: string; journey?: string };
      if (!journey || known.has(`${area}/${journey}`) || together.lacks('areas', area)) return [];
      const where = `content/journeys/${area}`;
      const own = [...known].flatMap((id) => (id.startsWith(`${area}/`) ? [id.slice(area.length + 1)] : []));
      const fix = suggestAmong(
        journey,
        own.map((key) => ({ key, names: [] })),
        where,
      );
      return [cellProblem('unknown-reference', raw, 'journey', { where, fix })];
    }),
  );
}

/** Figures must stand in the file of their area: told once for all rows of a file that belong to one other. */
function checkFiles({ placed, lacks }: RowsTogether): Problem[] {
  const astray = Map.groupBy(
    placed.observations.filter(
      ({ record: { area }, raw }) => raw.file !== `data/observations/${area}.csv` && !lacks('areas', area),
    ),
    ({ record: { area }, raw }) => `${raw.file}|${area}`,
  );
  return [...astray.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { record, raw } = first;
    const rest = more.length
      ? `, like ${more.length === 1 ? 'the row' : `${more.length} rows`} below it`
      : '';
    const right = `data/observations/${record.area}.csv${more.length ? ', with all of them' : ''}`;
    return [cellProblem('wrong-file', raw, 'area', { what: `"${record.area}"${rest}`, right })];
  });
}
