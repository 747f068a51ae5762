import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { spreadOf } from '../scorecard/spread.ts';
import { englandMaps } from './england-maps.ts';
import { gradeMatrices } from './grade-matrix-graphic.ts';
import type { Graphic } from './graphic.ts';
import { slopeGraphics } from './slope-graphic.ts';
import { spreadGraphic } from './spread-graphic.ts';

/** Every graphic over several councils: each indicator's and each framework's. */
export function englandGraphics(catalogue: Catalogue, scorecards: readonly Scorecard[]): Graphic[] {
  const spreads = catalogue.dataset.indicators.flatMap((indicator) => {
    const spread = spreadOf(catalogue, indicator);
    return spread ? [spreadGraphic(spread)] : [];
  });
  return [
    ...spreads,
    ...englandMaps(catalogue, scorecards),
    ...slopeGraphics(catalogue),
    ...gradeMatrices(catalogue, scorecards),
  ];
}
