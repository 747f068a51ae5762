import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { latestOf } from '../model/observation.ts';
import type { Catalogue } from './catalogue.ts';
import { type Change, changeIn, type Series, seriesOf } from './series.ts';

/** One indicator over all areas that have figures of it. */
export interface IndicatorCard {
  indicator: Indicator;
  /** England and regions first, then councils by name. */
  rows: { area: Area; series: Series; change?: Change }[];
}

const place = ({ kind }: Area): number => (kind === 'england' ? 0 : kind === 'region' ? 1 : 2);

const areasWithFigures = ({ dataset }: Catalogue): Area[] => {
  const having = new Set(dataset.observations.map(({ area }) => area));
  return dataset.areas.filter(({ id }) => having.has(id));
};

function judged(catalogue: Catalogue, area: Area, series: Series): IndicatorCard['rows'][number] {
  const change = changeIn(series, catalogue.dataset.annotations);
  return { area, series, ...(change && { change }) };
}

/** A card for every indicator, in the order of the register. */
export function indicatorCards(catalogue: Catalogue): IndicatorCard[] {
  const all = areasWithFigures(catalogue)
    .flatMap((area) => seriesOf(catalogue, area.id).map((series) => judged(catalogue, area, series)))
    .sort((a, b) => place(a.area) - place(b.area) || a.area.name.localeCompare(b.area.name, 'en'));
  return catalogue.dataset.indicators.map((indicator) => ({
    indicator,
    rows: all.filter(({ series }) => series.indicator === indicator),
  }));
}

/** Indicators by the part of adult social care they belong to, with how many areas have a figure of each. */
export function indicatorsByGroup(catalogue: Catalogue) {
  const counted = indicatorCards(catalogue).map(({ indicator, rows }) => ({
    indicator,
    areas: new Set(rows.filter(({ series }) => latestOf(series)).map(({ area }) => area.id)).size,
  }));
  const groups = [...new Set(counted.map(({ indicator }) => indicator.group))];
  return groups.map((group) => ({
    group,
    list: counted.filter(({ indicator }) => indicator.group === group),
  }));
}
