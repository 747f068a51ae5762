import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { spreadOf } from '../scorecard/spread.ts';
import { coverageMap } from './coverage-map.ts';
import type { Graphic } from './graphic.ts';
import { indicatorMap } from './indicator-map.ts';
import { ratingMap } from './rating-map.ts';

const there = (graphic: Graphic | undefined): graphic is Graphic => graphic !== undefined;

/** Every map of England: what is held, the ratings of each framework, each indicator that enough councils have. */
export function englandMaps(catalogue: Catalogue, scorecards: readonly Scorecard[]): Graphic[] {
  const { frameworks, indicators } = catalogue.dataset;
  const assessments = scorecards.flatMap((card) => card.assessments);
  const held = (id: string) => assessments.filter(({ framework }) => framework.id === id);
  return [
    coverageMap(catalogue, scorecards),
    ...frameworks.map((framework) => ratingMap(catalogue, framework, held(framework.id))),
    ...indicators.map((indicator) => {
      const spread = spreadOf(catalogue, indicator);
      return spread && indicatorMap(catalogue, spread);
    }),
  ].filter(there);
}
