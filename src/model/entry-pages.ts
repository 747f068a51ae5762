import type { Dataset, TableName } from './dataset.ts';

/** The tables whose rows are taken from sources, in the order that they are told of. */
export const takenTables = [
  'observations',
  'assessments',
  'grades',
  'findings',
  'targets',
  'milestones',
  'actions',
  'decisions',
  'discrepancies',
] as const satisfies readonly TableName[];

/** More entries than this of one source are too many for a page: they stand on one for each area. */
export const mostEntries = 1000;

interface Entry {
  source?: string | undefined;
  area?: string | undefined;
  assessment?: string | undefined;
}

interface Entries {
  /** How many rows each source gives about each area; '' stands for those about none. */
  counts: Map<string, Map<string, number>>;
  /** How many each gives in all. */
  totals: Map<string, number>;
  /** The area of each assessment: its grades name none. */
  judged: Map<string, string>;
}

const areaIn = (judged: Entries['judged'], { area, assessment }: Entry): string =>
  area ?? judged.get(assessment ?? '') ?? '';

function count(dataset: Dataset): Entries {
  const judged = new Map(dataset.assessments.map(({ id, area }) => [id, area]));
  const rows = takenTables.flatMap((table): Entry[] => dataset[table]);
  const bySource = Map.groupBy(rows, ({ source = '' }) => source);
  const counted = [...bySource].map(([source, own]) => {
    const byArea = Map.groupBy(own, (row) => areaIn(judged, row));
    return [source, new Map([...byArea].map(([area, list]) => [area, list.length]))] as const;
  });
  const totals = new Map([...bySource].map(([source, own]) => [source, own.length]));
  return { counts: new Map(counted), totals, judged };
}

/** A dataset never changes once it is loaded, and every figure on a page asks. */
const known = new WeakMap<Dataset, Entries>();

function entriesIn(dataset: Dataset): Entries {
  const entries = known.get(dataset) ?? count(dataset);
  known.set(dataset, entries);
  return entries;
}

/** How many rows of all kinds are taken from a source. */
export const countEntries = (dataset: Dataset, source: string): number =>
  entriesIn(dataset).totals.get(source) ?? 0;

/** Whether so much is taken from a source that its entries stand on a page for each area. */
export const isParted = (dataset: Dataset, source: string): boolean =>
  countEntries(dataset, source) > mostEntries;

/** The areas that have a page of their own for what is taken from a source, and how much; none where all is on one. */
export const partsOfSource = (dataset: Dataset, source: string): [area: string, entries: number][] =>
  isParted(dataset, source)
    ? [...(entriesIn(dataset).counts.get(source) ?? [])].filter(([area]) => area)
    : [];

/** The page on which the entry of a row stands, as a path below `sources/`: that of its source, or of its area there. */
export function entryPage(dataset: Dataset, row: Entry & { source: string }): string {
  const area = isParted(dataset, row.source) ? areaIn(entriesIn(dataset).judged, row) : '';
  return area ? `${row.source}/${area}/` : `${row.source}/`;
}

/** All that the pages of entries are told apart by, as plain data: where it is the same, every row has the same page. */
export function entriesKey(dataset: Dataset): object {
  const { counts, judged, totals } = entriesIn(dataset);
  const parted = [...totals.keys()].filter((source) => isParted(dataset, source));
  const grades = dataset.grades.filter(({ source }) => parted.includes(source));
  return {
    areas: parted.map((source) => [source, ...(counts.get(source) ?? [])]),
    grades: [...new Set(grades.map(({ assessment }) => assessment))].map((id) => [id, judged.get(id)]),
  };
}
