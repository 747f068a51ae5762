import type { Series } from '../scorecard/series.ts';

/** The name of a series among those of its area, and its id on pages: indicator, part and kind of period. */
export const seriesAnchor = ({
  indicator,
  breakdown,
  kind,
}: Pick<Series, 'indicator' | 'breakdown' | 'kind'>): string =>
  [indicator.id, breakdown?.id, kind].filter(Boolean).join('-');
