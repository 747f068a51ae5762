import { type Area, isCouncil } from '../model/area.ts';
import type { Observation } from '../model/observation.ts';
import { byPeriod, yearBefore } from '../model/period.ts';
import type { Catalogue } from './catalogue.ts';
import { barred } from './comparison.ts';
import { type Difference, difference } from './difference.ts';
import type { IndicatorCard } from './indicator-card.ts';
import { breakBetween, type Series } from './series.ts';

type Row = IndicatorCard['rows'][number];

/** An area's figures for two periods, and what their difference comes to. */
export interface SlopeLine {
  area: Area;
  from: Observation;
  to: Observation;
  change: Difference;
  /** Whether it is named in a drawing; the others are grey. */
  apart: boolean;
}

/** Why an area, or all of them, cannot be set beside their own earlier figure. */
export type SlopeReason = 'counted-anew' | 'no-figure' | 'no-comparison';

/** Two periods of one indicator over several areas. */
export interface Slope {
  series: Pick<Series, 'indicator' | 'breakdown' | 'kind'>;
  /** None where nothing is held before the newest period. */
  from?: string;
  to: string;
  /** England and regions first, then councils by name; none where the two periods cannot be compared. */
  lines: SlopeLine[];
  /** Areas with a figure of the newest period that cannot be drawn, and why. */
  without: { area: Area; reason: SlopeReason }[];
}

/** So many areas can all be named in a drawing. */
const namedAreas = 4;

const valueAt = ({ series }: Row, period: string): Observation | undefined =>
  series.points.find((point) => point.period === period && point.value !== undefined);

/** The newest period for which most areas have a figure, and the one to set it beside: a year before for quarters, else the one before. */
function twoPeriods(rows: readonly Row[]): { from?: string; to: string } | undefined {
  const having = (period: string) => rows.filter((row) => valueAt(row, period)).length;
  const held = rows.flatMap(({ series }) => series.points.map(({ period }) => period));
  const common = [...new Set(held)].filter((period) => having(period) * 2 >= rows.length).sort(byPeriod);
  const to = common.at(-1);
  if (!to) return undefined;
  const yearAgo = yearBefore(to);
  const from = rows[0]?.series.kind === 'quarter' ? common.find((one) => one === yearAgo) : common.at(-2);
  return { to, ...(from && { from }) };
}

function compare(
  catalogue: Catalogue,
  row: Row,
  { from, to }: { from?: string; to: string },
): SlopeLine | SlopeReason {
  const { area, series } = row;
  const [before, now] = [from ? valueAt(row, from) : undefined, valueAt(row, to)];
  if (!from && series.breaks.includes(to)) return 'counted-anew';
  if (!from || !now) return 'no-figure';
  if (breakBetween(series, from, to, catalogue.dataset.annotations)) return 'counted-anew';
  if (!before) return 'no-figure';
  if (barred(catalogue, before) ?? barred(catalogue, now)) return 'no-comparison';
  return { area, from: before, to: now, change: difference(before, now, series.indicator), apart: false };
}

/** Two councils, or a council and what it lies in: fewer have nothing to be set beside. */
function isEnough(areas: readonly Area[]): boolean {
  const councils = areas.filter(isCouncil);
  const around = new Set(['england', ...councils.map(({ region }) => region)]);
  return councils.length > 1 || (councils.length === 1 && areas.some(({ id }) => around.has(id)));
}

// Of many councils none is named: those that changed most are the small ones, whose figures chance moves most.
function pickApart(lines: readonly SlopeLine[]): SlopeLine[] {
  const fewCouncils = lines.filter(({ area }) => isCouncil(area)).length < namedAreas;
  const isNamed = (area: Area) => area.id === 'england' || (fewCouncils && isCouncil(area));
  return lines.map((line) => ({ ...line, apart: lines.length <= namedAreas || isNamed(line.area) }));
}

/** What can be drawn of one part and kind of period; undefined where too few areas have figures for it to be asked. */
function slopeOfRows(catalogue: Catalogue, rows: readonly Row[]): Slope | undefined {
  const [first] = rows;
  const periods = first && twoPeriods(rows);
  if (!periods) return undefined;
  const compared = rows
    .filter((row) => valueAt(row, periods.to))
    .map((row) => ({ area: row.area, found: compare(catalogue, row, periods) }));
  const lines = compared.flatMap(({ found }) => (typeof found === 'string' ? [] : [found]));
  const without = compared.flatMap(({ area, found }) =>
    typeof found === 'string' ? [{ area, reason: found }] : [],
  );
  const asked = compared.filter(({ found }) => found !== 'no-figure').map(({ area }) => area);
  if (!isEnough(asked)) return undefined;
  const drawn = isEnough(lines.map(({ area }) => area)) ? pickApart(lines) : [];
  return { series: first.series, ...periods, lines: drawn, without };
}

/**
 * An indicator's newest two comparable periods over its areas: of the whole before its parts, and where more areas have figures.
 * Without lines where a break or the publisher forbids it; undefined where fewer than two councils, or a council and its
 * region or England, have figures to compare.
 */
export function slopeOf(catalogue: Catalogue, { rows }: IndicatorCard): Slope | undefined {
  const groups = new Map<string, Row[]>();
  for (const row of rows.filter(({ series }) => series.kind !== 'range')) {
    const key = `${row.series.breakdown?.id ?? ''}|${row.series.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const slopes = [...groups.values()].flatMap((group) => slopeOfRows(catalogue, group) ?? []);
  const rank = ({ series, lines }: Slope) => (series.breakdown ? 0 : 10_000) + lines.length;
  return slopes.toSorted((a, b) => rank(b) - rank(a)).at(0);
}
