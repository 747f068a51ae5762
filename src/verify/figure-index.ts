import { rowId } from '../components/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureId } from '../model/observation.ts';
import { periodSlug } from '../model/period.ts';
import type { Fault } from './fault.ts';
import { type ReadSite, textOf } from './read-site.ts';

const folder = 'search/figures/';
const orders = ['values', 'areas', 'measures'];
const indexed = ['observations', 'grades', 'targets'] as const;

type Row = [
  measure: number,
  area: number,
  part: number,
  period: number,
  shown: string,
  source: number,
  key?: string,
];

interface Words {
  areas: [id: string, name: string, council: number][];
  measures: [table: string, id: string][];
  parts: [id: string][];
  periods: [shown: string, start: string, end: string, slug: string][];
  release: string;
}

/**
 * Faults of the index of figures: a row of the data that an order of it lacks, and a row of which the page it leads
 * to, or the page of its source, has no such element. It reads the files as published.
 */
export function figureIndexFaults(site: ReadSite, dataset: Dataset): Fault[] {
  const page = `${site.base}${folder}words.json`;
  if (!site.files.has(`${folder}words.json`)) return [{ page, what: 'the index of figures is missing' }];
  const words = JSON.parse(textOf(site, `${folder}words.json`)) as Words;
  const rows = new Map(
    orders.map((order) => [order, rowsOf(site, `${folder}${words.release}/${order}-`, words)]),
  );
  const lacking = orders.flatMap((order) => {
    const held = new Set(rows.get(order)?.map(({ entry }) => entry));
    return wantedIn(dataset, order === 'values')
      .filter((entry) => !held.has(entry))
      .map((at) => ({ page, what: `the index of figures by ${order} lacks a row of the data`, at }));
  });
  return [...lacking, ...leadingNowhere(site, rows.get('areas') ?? [])];
}

/** The rows that every order has; what has neither value nor grade cannot be found by it. */
const wantedIn = (dataset: Dataset, byValue: boolean): string[] =>
  indexed.flatMap((table) =>
    dataset[table]
      .filter((row) => !byValue || ('grade' in row ? row.grade : 'value' in row && row.value !== undefined))
      .map((row) => rowId(table, row)),
  );

interface Indexed {
  /** Its id on the page of its source. */
  entry: string;
  /** Where it leads: a file, and an id there. */
  file: string;
  id: string;
  /** The page of its source that has its entry, below `sources/`. */
  source: string;
}

function rowsOf(site: ReadSite, begin: string, words: Words): Indexed[] {
  const files = [...site.files].filter((file) => file.startsWith(begin));
  return files.flatMap((file) => {
    const { sources, rows } = JSON.parse(textOf(site, file)) as {
      sources: [id: string, title: string, parted?: 1][];
      rows: [string, Row[]][];
    };
    return rows.flatMap(([, under]) =>
      under.map((row) => {
        const [id = '', , parted] = sources[row[5]] ?? [];
        const area = parted ? `${words.areas[row[1]]?.[0]}/` : '';
        return { ...placeOf(row, words), source: `${id}/${area}` };
      }),
    );
  });
}

function placeOf([measureAt, areaAt, partAt, periodAt, , , own]: Row, words: Words) {
  const [table = '', indicator = ''] = words.measures[measureAt] ?? [];
  const [area = '', , council] = words.areas[areaAt] ?? [];
  const [breakdown] = words.parts[partAt] ?? [];
  const period = words.periods[periodAt]?.[3] ?? '';
  const about = { area, indicator, breakdown, period };
  const assessment = `councils/${area}/assessments/${own?.split('|')[0]}/index.html`;
  const byKey = `${table}-${periodSlug(own ?? '')}`;
  if (table === 'grades') return { entry: byKey, file: assessment, id: byKey };
  if (table === 'assessments') return { entry: byKey, file: assessment, id: 'overall' };
  if (table === 'targets') return { entry: byKey, file: 'promises/index.html', id: byKey };
  const id = figureId(about);
  return {
    entry: rowId('observations', about),
    file: council ? `councils/${area}/performance/index.html` : `indicators/${indicator}/index.html`,
    id: council ? id : `${area}.${id}`,
  };
}

/** Figures whose page, or the page of whose source, has nothing of their id. */
function leadingNowhere(site: ReadSite, rows: readonly Indexed[]): Fault[] {
  return rows
    .flatMap(({ file, id, source, entry }) => [
      { file, id },
      { file: `sources/${source}index.html`, id: entry },
    ])
    .filter(({ file, id }) => !site.byFile.get(file)?.anchors.has(id))
    .map(({ file, id }) => ({
      page: site.base + file.replace(/index\.html$/, ''),
      what: 'the index of figures leads to a figure that is not on this page',
      at: id,
    }));
}
