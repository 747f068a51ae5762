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
const reportedYears = ['2023/24', '2024/25'];

/** The quarters that councils have reported on. */
export const quarters = reportedYears.flatMap(quartersOf);

/** The periods of each way to run, in order of time. */
export const periods: Record<Series['runs'], string[]> = {
  flow: reportedYears.flatMap((year) => [...quartersOf(year), year]),
  share: quarters,
  quarters,
  snapshots: [2023, 2024, 2025]
    .flatMap((year) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`))
    .slice(1, 9),
  survey: Array.from({ length: 10 }, (_, at) => `${2015 + at}/${16 + at}`),
  years: Array.from({ length: 10 }, (_, at) => `${2015 + at}/${16 + at}`),
};

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

/** Every series a council can have, in the order in which a number of observations is filled up. */
export const series: readonly Series[] = [...first, ...national, ...further];

/** The least number of observations: with fewer, documents would speak of figures that are not there. */
export const fewestObservations = first.reduce((sum, { runs }) => sum + periods[runs].length, 0);
