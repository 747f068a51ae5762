import { madeUpSeries } from './made-up-indicators.ts';

/** How a made-up series runs: a flow has quarters and the years they add up to, a share its two counts, a survey its margin. */
export interface Series {
  indicator: string;
  breakdown?: string;
  runs: 'flow' | 'share' | 'quarters' | 'snapshots' | 'survey' | 'years';
  /** The lowest and the highest figure that a council has. */
  from: number;
  to: number;
}

const quartersOf = (year: string) => [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`);
const yearsUntilNow = (count: number) =>
  Array.from({ length: count }, (_, at) => 2025 - count + at).map((year) => `${year}/${(year + 1) % 100}`);

/** The years that councils have reported on quarter by quarter, where no more are asked for. */
export const usualYears = 2;

/** The quarters that councils have written a report on. */
export const quarters = yearsUntilNow(usualYears).flatMap(quartersOf);

const endsOfQuarters = (year: string) => {
  const first = Number(year.slice(0, 4));
  return [`${first}-06-30`, `${first}-09-30`, `${first}-12-31`, `${first + 1}-03-31`];
};

/** The periods of each way to run, in order of time: as many years by quarters as asked for, and always ten by years. */
export function periodsOver(count: number): Record<Series['runs'], string[]> {
  const years = yearsUntilNow(count);
  const byQuarters = years.flatMap(quartersOf);
  return {
    flow: years.flatMap((year) => [...quartersOf(year), year]),
    share: byQuarters,
    quarters: byQuarters,
    snapshots: years.flatMap(endsOfQuarters),
    survey: yearsUntilNow(10),
    years: yearsUntilNow(10),
  };
}

/** What every council has, however few its figures: what documents and targets speak of. */
const first: Series[] = [
  { indicator: 'contacts-created', runs: 'flow', from: 4000, to: 20000 },
  { indicator: 'reviews-completed', runs: 'flow', from: 400, to: 1500 },
  { indicator: 'complaints-n', runs: 'flow', from: 15, to: 60 },
  { indicator: 'resolved-at-contact', runs: 'share', from: 20, to: 60 },
  { indicator: 'reviews-overdue-24m', runs: 'snapshots', from: 150, to: 1500 },
];

const national: Series[] = [
  { indicator: 'satisfaction-users', runs: 'survey', from: 55, to: 75 },
  { indicator: 'control-daily-life', runs: 'survey', from: 65, to: 85 },
  { indicator: 'info-easy-users', runs: 'survey', from: 60, to: 80 },
  { indicator: 'feel-safe', runs: 'survey', from: 62, to: 80 },
  { indicator: 'social-contact-users', runs: 'survey', from: 35, to: 55 },
  { indicator: 'qol-users', runs: 'survey', from: 17, to: 21 },
  { indicator: 'qol-adjusted', runs: 'years', from: 0.35, to: 0.45 },
  { indicator: 'safeguarding-risk-reduced', runs: 'years', from: 80, to: 98 },
  { indicator: 'workforce-turnover', runs: 'years', from: 18, to: 40 },
  { indicator: 'care-homes-good-pct', runs: 'years', from: 65, to: 92 },
];

/** What a council reports beyond that; young councils, without many years, reach their number by it. */
const further: Series[] = [
  { indicator: 'sickness-days', breakdown: 'commissioning-division', runs: 'quarters', from: 6, to: 14 },
  { indicator: 'sickness-days', breakdown: 'safeguarding-division', runs: 'quarters', from: 6, to: 14 },
  { indicator: 'requests-new', runs: 'flow', from: 1500, to: 6000 },
  { indicator: 'assessments-completed', runs: 'flow', from: 500, to: 2000 },
  { indicator: 'assessments-eligible-pct', runs: 'share', from: 60, to: 85 },
  { indicator: 'lts-new-n', runs: 'flow', from: 100, to: 500 },
  { indicator: 'lts-snapshot-n', runs: 'quarters', from: 2000, to: 9000 },
  { indicator: 'admissions-count', runs: 'flow', from: 40, to: 160 },
  { indicator: 'safeguarding-concerns', runs: 'flow', from: 600, to: 2400 },
  { indicator: 'safeguarding-s42-n', runs: 'flow', from: 150, to: 500 },
  { indicator: 'msp-achieved-pct', runs: 'share', from: 55, to: 85 },
  { indicator: 'repeat-contacts-12m', runs: 'share', from: 8, to: 20 },
  { indicator: 'commendations-n', runs: 'flow', from: 40, to: 120 },
];

/** Every series of the project's own indicators, in the order in which a number of observations is filled up. */
const series: readonly Series[] = [...first, ...national, ...further];

/** The series of so many indicators by quarters; without a number, those of the project's own. */
export function seriesOf(indicators?: number): readonly Series[] {
  if (indicators === undefined) return series;
  const own = [...first, ...further.filter(({ breakdown }) => !breakdown)].slice(0, indicators);
  return [...own, ...madeUpSeries(indicators - own.length)];
}

/** The least number of observations: with fewer, documents would speak of figures that are not there. */
export const fewestObservations = first.reduce(
  (sum, { runs }) => sum + periodsOver(usualYears)[runs].length,
  0,
);
