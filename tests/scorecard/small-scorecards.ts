import { loadDataset } from '../../src/load/load-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import { buildScorecard, type Scorecard } from '../../src/scorecard/build-scorecard.ts';
import { type Catalogue, catalogueOf } from '../../src/scorecard/catalogue.ts';
import type { Performance } from '../../src/scorecard/performance.ts';
import { type Series, seriesOf } from '../../src/scorecard/series.ts';
import { smallWorld } from '../fixtures/worlds.ts';

/** The small world's records. */
export const dataset: Dataset = loadDataset(smallWorld).dataset;

/** The small world, with some of its tables put in place of its own. */
export const worldWith = (tables: Partial<Dataset>): Catalogue => catalogueOf({ ...dataset, ...tables });

export const world: Catalogue = worldWith({});

/** The scorecard of a council of a world. */
export const scorecardOf = (area: string, catalogue: Catalogue = world): Scorecard =>
  buildScorecard(catalogue, catalogue.row('areas', area));

/** A figure of Northam, of `feel-heard` in 2022/23 unless it is said otherwise. */
export const figure = (more: Partial<Observation> = {}): Observation => ({
  area: 'northam',
  indicator: 'feel-heard',
  period: '2022/23',
  source: 'national-figures-2023',
  locator: 'Table 1',
  ...more,
});

/** Figures of one indicator of Northam, a value a period. */
export const figures = (indicator: string, values: Record<string, number | undefined>): Observation[] =>
  Object.entries(values).map(([period, value]) => {
    const absent = value === undefined;
    return figure({ indicator, period, ...(absent ? { status: 'not-available' } : { value }) });
  });

/** An indicator of the small world. */
export const indicatorOf = (id: string): Indicator => world.row('indicators', id);

/** The performance of Northam on one whole indicator and kind of period, in the small world. */
export function performanceOf(indicator: string, kind = 'year', card = scorecardOf('northam')): Performance {
  const found = card.performance.find(
    ({ series }) => series.indicator.id === indicator && series.kind === kind && !series.breakdown,
  );
  if (!found) throw new Error(`no ${indicator} by ${kind}`);
  return found;
}

/** The first series of Northam that some figures make, its indicator told otherwise if need be. */
export function seriesWith(observations: Observation[], more: Partial<Indicator> = {}): Series {
  const indicators = dataset.indicators.map((one) => ({ ...one, ...more }));
  const [series] = seriesOf(worldWith({ observations, indicators }), 'northam');
  if (!series) throw new Error('no series');
  return series;
}
