import { closest } from 'fastest-levenshtein';
import { keyOf, type TableName, tables } from '../model/dataset.ts';
import type { Documents } from '../model/document.ts';
import type { PlacedTables } from './check-references.ts';
import { fileProblem, type Problem } from './problem.ts';
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
  const steps = placed.breakdowns.flatMap(({ record }) =>
    record.dimension.endsWith('-step') ? [record.id] : [],
  );
  return [
    ...Object.values(documents).flatMap((list) =>
      list.flatMap((one) => checkFront(one.file, one.data, lookUp)),
    ),
    ...checkPaths(documents, placed),
    ...uses.flatMap((use) => checkUse(use, lookUp, steps)),
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
function checkPaths(documents: Documents, { assessments }: PlacedTables): Problem[] {
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const areaOf = (assessment: string) =>
    assessments.find(({ record }) => record.id === assessment)?.record.area;
  const lastPart = (id: string) => id.split('/').at(-1) ?? '';
  return [
    ...documents.councils.flatMap((one) => standsAt(one, 'councils', one.data.area)),
    ...documents.indicators.flatMap((one) => standsAt(one, 'indicators', one.data.indicator)),
    ...documents.reports.flatMap((one) =>
      standsAt(one, 'reports', `${one.data.area}/${slug(one.data.period)}`),
    ),
    ...documents.journeys.flatMap((one) => standsAt(one, 'journeys', `${one.data.area}/${lastPart(one.id)}`)),
    ...documents.assessments.flatMap((one) => {
      const area = areaOf(one.data.assessment);
      return area ? standsAt(one, 'assessments', `${area}/${one.data.assessment}`) : [];
    }),
  ];
}

function standsAt({ id, file }: { id: string; file: string }, kind: string, expected: string): Problem[] {
  if (id === expected) return [];
  const right = `content/${kind}/${expected}.mdx`;
  const message = 'the document stands in the wrong place';
  return [fileProblem('wrong-file', file, message, `Its front matter belongs to ${right}.`)];
}

function checkUse(
  { name, attributes, file, line, column }: PlacedUse,
  known: Known,
  steps: readonly string[],
): Problem[] {
  const { id = '', area, indicator, period } = attributes;
  const lacks = (table: TableName, value: string, field: string, names = known(table)) =>
    !names || names.includes(value)
      ? []
      : [missing(file, value, `<${name}> ${field}`, `data/${table}`, names, { line, column })];
  if (name === 'Finding') return lacks('findings', id, 'id');
  if (name === 'Target') return lacks('targets', id, 'id');
  if (name === 'Steps') {
    const value = [area, indicator, period].join('|');
    const stepped = known('observations')?.flatMap((key) => withoutStep(key, steps));
    return lacks('observations', value, 'area|indicator|period', stepped);
  }
  if (name === 'Figure')
    return lacks('observations', keyOf('observations', attributes), 'area|indicator|breakdown|period');
  return [];
}

/** The key of a figure about a step, without that step; nothing for any other figure. */
function withoutStep(key: string, steps: readonly string[]): string[] {
  const [area, indicator, breakdown = '', period] = key.split('|');
  return steps.includes(breakdown) ? [[area, indicator, period].join('|')] : [];
}
