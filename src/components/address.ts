import { seriesAnchor } from '../graphics/series-anchor.ts';
import { type Area, isCouncil } from '../model/area.ts';
import { type Dataset, keyOf, type TableName } from '../model/dataset.ts';
import { entryPage } from '../model/entry-pages.ts';
import { figureId, type Observation } from '../model/observation.ts';
import { periodSlug } from '../model/period.ts';
import type { Series } from '../scorecard/series.ts';

/** The address of a page or file of this site, under whatever path the site lies. `path` has no leading slash. */
export const address = (path = ''): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** An address of this site with scheme and host, where the site has been given one; else as it is. */
export const wholeAddress = (at: string, site: URL | undefined): string =>
  site ? new URL(at, site).href : at;

/** The id of a row on its source's page. */
export const rowId = (table: TableName, row: object): string =>
  `${table}-${keyOf(table, row)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** The address of a row's entry on the page of its source. */
export const sourceEntry = (dataset: Dataset, table: TableName, row: { source: string }): string =>
  address(`sources/${entryPage(dataset, row)}#${rowId(table, row)}`);

/** The pages of a council. */
export const councilPage = (area: string, below = ''): string => address(`councils/${area}/${below}`);

/** The page of one quarter as reported. */
export const quarterPage = (area: string, period: string): string =>
  councilPage(area, `performance/${periodSlug(period)}/`);

/** An id that no other element of the page has: the wanted one, or with a number behind it. */
export function claimId(usedIds: Set<string>, wanted: string): string {
  let id = wanted;
  for (let count = 2; usedIds.has(id); count += 1) id = `${wanted}-${count}`;
  usedIds.add(id);
  return id;
}

/** The address of a series on its council's performance page. */
export const seriesPage = (series: Series): string =>
  `${councilPage(series.area, 'performance/')}#${seriesAnchor(series)}`;

/** The address of an indicator's table of councils in an order: by name it stands on the indicator's own page. */
export const orderPage = (indicator: string, order: 'name' | 'region' | 'figure'): string =>
  `${address(`indicators/${indicator}/${order === 'name' ? '' : `by-${order}/`}`)}#councils`;

/** The address of a figure itself: on its council's page of all figures, or, where its area has none, on its indicator's. */
export const figurePage = (area: Area, figure: Observation): string =>
  isCouncil(area)
    ? `${councilPage(area.id, 'performance/')}#${figureId(figure)}`
    : `${address(`indicators/${figure.indicator}/`)}#${area.id}.${figureId(figure)}`;
