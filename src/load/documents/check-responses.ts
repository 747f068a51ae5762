import { keyOf, type TableName, tableNames } from '../../model/dataset.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { PlacedDocument } from '../read/read-content.ts';
import type { PlacedTables } from '../rows/rows-together.ts';
import { unknownReference } from './check-front.ts';
import type { KnownKeys } from './known-keys.ts';

/** Checks what each reply of a council is about: it is there, and about no other council. */
export function checkResponses(
  documents: readonly PlacedDocument[],
  placed: PlacedTables,
  known: KnownKeys,
): Problem[] {
  const journeys = documents.flatMap(({ kind, id }) => (kind === 'journeys' ? [id] : []));
  return documents.flatMap((document) => {
    if (document.kind !== 'responses') return [];
    const { area, about } = document.data as { area: string; about: string[] };
    return about.flatMap((one, at) => checkAbout({ document, one, at, area }, { placed, known, journeys }));
  });
}

interface About {
  document: PlacedDocument;
  /** `scorecard`, or a row or journey as table:key. */
  one: string;
  at: number;
  area: string;
}

interface Held {
  placed: PlacedTables;
  known: KnownKeys;
  journeys: readonly string[];
}

function checkAbout({ document, one, at, area }: About, { placed, known, journeys }: Held): Problem[] {
  const [name = '', key = ''] = one.split(/:(.*)/s);
  const place = { ...document.placeOf(['about', at]), value: one };
  if (name === 'scorecard') return [];
  if (name === 'journeys') {
    if (journeys.includes(`${area}/${key}`)) return [];
    return [unknownReference({ ...place, value: key }, keysOf(journeys, area), `content/journeys/${area}`)];
  }
  const table = tableNames.find((other) => other === name);
  if (!table)
    return [unknownReference({ ...place, value: name }, [...tableNames, 'journeys'], 'the list of tables')];
  const keys = known(table);
  if (keys && !keys.has(key)) return [unknownReference({ ...place, value: key }, keys, placeOf(table))];
  const other = areaOf(placed, table, key);
  return other && other !== area ? [problemAt('another-area', place, { area, other })] : [];
}

const keysOf = (journeys: readonly string[], area: string): string[] =>
  journeys.flatMap((id) => (id.startsWith(`${area}/`) ? [id.slice(area.length + 1)] : []));

const placeOf = (table: TableName): string =>
  table === 'observations' ? 'data/observations' : `data/${table}.csv`;

/** The council that a row is about: its own, or that of its assessment; nothing where it is about none. */
function areaOf(placed: PlacedTables, table: TableName, key: string): string | undefined {
  const row = placed[table].find(({ record }) => keyOf(table, record) === key)?.record;
  const { area, assessment } = (row ?? {}) as { area?: string; assessment?: string };
  return area ?? placed.assessments.find(({ record }) => record.id === assessment)?.record.area;
}
