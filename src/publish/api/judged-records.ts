import type { z } from 'zod';
import { type Response, responseId } from '../../model/document.ts';
import type { Difference } from '../../scorecard/difference.ts';
import type { Journey } from '../../scorecard/journey.ts';
import type { JudgedAssessment } from '../../scorecard/judged-assessment.ts';
import type { Performance } from '../../scorecard/performance.ts';
import type { Judged } from '../../scorecard/promise.ts';
import type { Series } from '../../scorecard/series.ts';
import type * as judged from './judged-schemas.ts';
import { allPlaced, type Links, placed } from './record-schemas.ts';

/** A series as the API gives it. */
export const seriesRecord = (links: Links, one: Series): z.infer<typeof judged.series> => ({
  area: one.area,
  indicator: one.indicator.id,
  breakdown: one.breakdown?.id,
  period_kind: one.kind,
  breaks: one.breaks,
  figures: allPlaced(links, 'observations', one.points),
});

/** A series with what is judged of it. */
export const judgedSeriesRecord = (
  links: Links,
  { series, change, comparisons }: Performance,
): z.infer<typeof judged.judgedSeries> => ({
  ...seriesRecord(links, series),
  change: change && {
    from: change.previous?.period,
    to: change.latest.period,
    ...differenceOf(change),
  },
  comparisons: comparisons.map((one) => ({
    with: one.benchmark.id,
    figure: placed(links, 'observations', one.other),
    ...differenceOf(one),
  })),
});

const differenceOf = ({ direction, size, needed, basis, reason }: Difference) => ({
  direction,
  size: size === undefined ? undefined : tidied(size),
  needed: needed === undefined ? undefined : tidied(needed),
  basis,
  reason,
});

/** Without the last digits, in which sums of decimals differ from what pencil and paper give. */
const tidied = (number: number): number => Number(number.toPrecision(12));

/** An assessment with its grades in their order. */
export const assessmentRecord = (
  links: Links,
  { assessment, rank, ranks, elements }: JudgedAssessment,
): z.infer<typeof judged.assessment> => ({
  ...assessment,
  address: links.at(`councils/${assessment.area}/assessments/${assessment.id}/`),
  rank,
  ranks,
  grades: elements.map((one) => ({
    ...placed(links, 'grades', one.grade),
    name: one.element.name,
    rank: one.rank,
  })),
});

/** A promise with its verdict. */
export function promiseRecord(links: Links, one: Judged): z.infer<typeof judged.promise> {
  const { id, area, verdict, because } = one;
  const told = { id, area, verdict, because };
  if (one.kind === 'milestone') return { ...told, milestone: placed(links, 'milestones', one.milestone) };
  const answer = one.answer && placed(links, 'observations', one.answer);
  return { ...told, target: placed(links, 'targets', one.target), answer };
}

/** What a council says of its scorecard, without its text. */
export const responseRecord = (links: Links, one: Response): z.infer<typeof judged.response> => {
  const { title, date, from, about, summary, area } = one.data;
  const id = responseId(one);
  return { id, title, date, from, about, summary, address: links.at(`councils/${area}/responses/${id}/`) };
};

/** An improvement journey, without the records that name it. */
export const journeyRecord = (
  links: Links,
  area: string,
  { id, document: { data } }: Journey,
): z.infer<typeof judged.journey> => ({
  id,
  title: data.title,
  summary: data.summary,
  starts: data.starts,
  ends: data.ends,
  address: links.at(`councils/${area}/journeys/${id}/`),
});
