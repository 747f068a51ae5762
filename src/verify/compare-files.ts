import { rowId } from '../components/address.ts';
import { isCouncil, isOfToday } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Observation } from '../model/observation.ts';
import { faultsOf } from './downloads.ts';
import type { Fault } from './fault.ts';
import type { ReadSite } from './read-site.ts';

interface Compared {
  measures: { figures: Record<string, unknown>[] }[];
}

/** What a difference is judged by. */
const judgedBy = ['value', 'qualifier', 'margin', 'numerator', 'denominator'] as const;

/** The measures that two councils of today have a value of: what every area has of them can be compared. */
function sharedMeasures(whole: readonly Observation[], councils: ReadonlySet<string>): Set<string> {
  const valued = whole.filter(({ area, value }) => councils.has(area) && value !== undefined);
  const byMeasure = Map.groupBy(valued, ({ indicator }) => indicator);
  return new Set(
    [...byMeasure.keys()].filter((id) => new Set(byMeasure.get(id)?.map(({ area }) => area)).size > 1),
  );
}

function faultsOfFigures({ measures }: Compared, rows: readonly Observation[], shared: Set<string>) {
  const shown = new Map(
    measures
      .flatMap(({ figures }) => figures)
      .map((figure) => [String(figure.entry).split('#').at(-1) ?? '', figure]),
  );
  const byId = new Map(rows.map((row) => [rowId('observations', row), row]));
  return [
    ...[...byId]
      .filter(([id, row]) => shared.has(row.indicator) && !shown.has(id))
      .map(([id]) => `lacks ${id}`),
    ...[...shown].flatMap(([id, figure]) => {
      const row = byId.get(id);
      if (!row) return [`has ${id}, which is no row of its area`];
      return judgedBy
        .filter((name) => figure[name] !== row[name])
        .map((name) => `has another ${name} of ${id} than the data`);
    }),
  ];
}

/** Files that a browser compares areas from: one is missing, lacks a figure, or has another number than the data. */
export function compareFileFaults(site: ReadSite, { areas, observations }: Dataset): Fault[] {
  const whole = Map.groupBy(
    observations.filter(({ breakdown }) => !breakdown),
    ({ area }) => area,
  );
  const isHeld = (id: string) => whole.get(id)?.some(({ value }) => value !== undefined) ?? false;
  const held = areas.filter((area) => area.kind !== 'comparator' && isOfToday(area) && isHeld(area.id));
  const councils = new Set(held.filter(isCouncil).map(({ id }) => id));
  const shared = sharedMeasures([...whole.values()].flat(), councils);
  return held.flatMap(({ id }) =>
    faultsOf(site, `compare/areas/${id}.json`, (text) =>
      faultsOfFigures(JSON.parse(text) as Compared, whole.get(id) ?? [], shared),
    ),
  );
}
