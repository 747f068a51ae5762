import { isCouncil } from '../../model/area.ts';
import type { TableName } from '../../model/dataset.ts';
import { type Period, toPeriod } from '../../model/period.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { PlacedDocument } from '../read/read-content.ts';
import type { PlacedTables } from '../rows/rows-together.ts';

const journeyTables = ['findings', 'actions', 'targets', 'milestones', 'decisions'] as const;
const asked: TableName[] = ['areas', 'observations', ...journeyTables];

type Front = Record<'area' | 'indicator' | 'period', string> & { sources?: string[] };
type Orphan = { key: keyof Front; what: string; fix: string } | undefined;

/** Checks that each document has rows to tell of: a council, a journey's actions, a report's figures, an indicator's. Nothing is said where rows could not be read. */
export function checkOrphans(
  documents: readonly PlacedDocument[],
  placed: PlacedTables,
  broken: ReadonlySet<string>,
): Problem[] {
  if (asked.some((table) => broken.has(table))) return [];
  const found = gather(placed);
  return documents.flatMap((document) => {
    if (isUnused(document, found))
      return [problemAt('unused-indicator', { ...document.placeOf(['indicator']), value: document.id })];
    const orphan = orphanOf(document, found);
    if (!orphan) return [];
    const { key, what, fix } = orphan;
    const place = { ...document.placeOf([key]), value: String((document.data as unknown as Front)[key]) };
    return [problemAt('orphan-document', place, { what, fix })];
  });
}

/** What documents can tell of, gathered once. */
function gather(placed: PlacedTables) {
  const rows = journeyTables.flatMap((table): { area: string; journey?: string | undefined }[] =>
    placed[table].map(({ record }) => record),
  );
  const figures = placed.observations.map(({ record }) => record);
  return {
    kinds: new Map(placed.areas.map(({ record }) => [record.id, record])),
    journeys: new Set(rows.map(({ area, journey }) => `${area}/${journey}`)),
    indicators: new Set(
      [...figures, ...placed.targets.map(({ record }) => record)].map((row) => row.indicator),
    ),
    figures: Map.groupBy(figures, ({ area, source }) => `${area}|${source}`),
  };
}

const isUnused = ({ kind, data }: PlacedDocument, found: ReturnType<typeof gather>): boolean =>
  kind === 'indicators' && !found.indicators.has((data as unknown as Front).indicator);

function orphanOf({ kind, id, data }: PlacedDocument, found: ReturnType<typeof gather>): Orphan {
  const { area: name, period, sources = [] } = data as unknown as Front;
  const area = name ? found.kinds.get(name) : undefined;
  if (area && !isCouncil(area))
    return {
      key: 'area',
      what: `${name} is no council, and has no pages of its own`,
      fix: 'Move the text to the document of a council, or delete it.',
    };
  if (kind === 'journeys' && area && !found.journeys.has(`${name}/${id.split('/').at(-1)}`))
    return {
      key: 'area',
      what: 'no finding, action, target, milestone or decision names this journey',
      fix: `Name it in their column journey: ${id.split('/').at(-1)}.`,
    };
  if (kind === 'reports' && area && !hasFigures(toPeriod(period), name, sources, found.figures))
    return {
      key: 'period',
      what: `no figure of ${name} within ${period} comes from its sources`,
      fix: `Add the figures to data/observations/${name}.csv, or mend period or sources here.`,
    };
  return undefined;
}

function hasFigures(
  { start, end }: Period,
  area: string,
  sources: readonly string[],
  figures: ReadonlyMap<string, { period: string }[]>,
): boolean {
  const own = sources.flatMap((source) => figures.get(`${area}|${source}`) ?? []);
  return own.map((figure) => toPeriod(figure.period)).some((one) => one.start >= start && one.end <= end);
}
