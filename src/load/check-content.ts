import { closest } from 'fastest-levenshtein';
import { keyOf, type TableName, tables } from '../model/dataset.ts';
import type { Documents } from '../model/document.ts';
import type { PlacedTables } from './check-references.ts';
import type { Problem } from './problem.ts';
import type { PlacedUse } from './read-content.ts';

/** The keys of a table; undefined where some of its rows could not be read, so that none can be missed. */
type Known = (table: TableName) => string[] | undefined;

const missing = (
  file: string,
  value: string,
  field: string,
  what: string,
  names: readonly string[],
  at: Partial<Problem> = {},
): Problem => ({
  severity: 'error',
  rule: 'unknown-reference',
  file,
  line: 1,
  column: 1,
  field,
  value,
  message: `${field} names "${value}", which is not in ${what}`,
  hint: names.length ? `Did you mean "${closest(value, names)}"?` : `${what} is empty.`,
  ...at,
});

/** Checks what documents name: areas, assessments, sources, figures, findings and targets. */
export function checkContent(
  documents: Documents,
  uses: readonly PlacedUse[],
  placed: PlacedTables,
  broken: ReadonlySet<string>,
): Problem[] {
  const keysOf = (table: TableName) => placed[table].map(({ record }) => keyOf(table, record));
  const records = new Map((Object.keys(tables) as TableName[]).map((table) => [table, keysOf(table)]));
  const lookUp: Known = (table) => (broken.has(table) ? undefined : records.get(table));
  return [
    ...Object.values(documents).flatMap((list) =>
      list.flatMap((one) => checkFront(one.file, one.data, lookUp)),
    ),
    ...checkPaths(documents),
    ...uses.flatMap((use) => checkUse(use, lookUp)),
  ];
}

const frontReferences: Record<string, TableName> = {
  area: 'areas',
  assessment: 'assessments',
  after: 'assessments',
  indicator: 'indicators',
  sources: 'sources',
};

function checkFront(file: string, data: object, known: Known): Problem[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const table = frontReferences[key];
    if (!table || value === undefined) return [];
    const names = known(table);
    if (!names) return [];
    return [value]
      .flat()
      .filter((name) => !names.includes(name))
      .map((name) => missing(file, String(name), key, `data/${table}.csv`, names));
  });
}

/** A document must stand where its front matter says it belongs. */
function checkPaths(documents: Documents): Problem[] {
  const wrong = (file: string, expected: string): Problem => ({
    ...missing(file, file, 'file', expected, []),
    rule: 'wrong-file',
    message: 'the document stands in the wrong place',
    hint: `Its front matter belongs to ${expected}.`,
  });
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const expected: [{ id: string; file: string }, string, string][] = [
    ...documents.councils.map((one) => [one, one.data.area, 'councils'] as [typeof one, string, string]),
    ...documents.indicators.map(
      (one) => [one, one.data.indicator, 'indicators'] as [typeof one, string, string],
    ),
    ...documents.reports.map(
      (one) => [one, `${one.data.area}/${slug(one.data.period)}`, 'reports'] as [typeof one, string, string],
    ),
  ];
  return expected
    .filter(([one, id]) => one.id !== id)
    .map(([one, id, kind]) => wrong(one.file, `content/${kind}/${id}.mdx`));
}

function checkUse({ name, attributes, file, line, column }: PlacedUse, known: Known): Problem[] {
  const at = { line, column };
  const id = attributes.id ?? '';
  const lacks = (table: TableName, value: string, field: string) => {
    const names = known(table);
    return !names || names.includes(value)
      ? []
      : [missing(file, value, `<${name}> ${field}`, `data/${table}`, names, at)];
  };
  if (name === 'Finding') return lacks('findings', id, 'id');
  if (name === 'Target') return lacks('targets', id, 'id');
  if (name === 'Steps') return lacks('indicators', attributes.indicator ?? '', 'indicator');
  if (name === 'Figure')
    return lacks('observations', keyOf('observations', attributes), 'area|indicator|breakdown|period');
  return [];
}
