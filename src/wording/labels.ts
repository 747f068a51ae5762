import type { Action } from '../model/action.ts';
import type { Area } from '../model/area.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Grade } from '../model/grade.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Source } from '../model/source.ts';
import { formatNumber } from './format-value.ts';

/** The council's stance on a finding. */
export const stanceLabel: Record<Finding['stance'], string> = {
  accepted: 'Accepted',
  partly: 'Partly accepted',
  disputed: 'Disputed by the council',
  'under-way': 'Work under way',
  'not-stated': 'No answer stated',
};

/** Headings of findings by kind. */
export const findingHeading: Record<Finding['kind'], string> = {
  strength: 'Strengths',
  improvement: 'Areas for improvement',
  issue: 'Issues raised',
  statement: 'Also reported',
};

/** Where an action stands. */
export const actionLabel: Record<Action['status'], string> = {
  'not-started': 'Not started',
  'in-progress': 'Under way',
  complete: 'Done',
  overdue: 'Overdue',
  withdrawn: 'Withdrawn',
  'not-stated': 'Progress not stated',
};

/** What kind of decision was made. */
export const decisionLabel: Record<Decision['kind'], string> = {
  agreed: 'Agreed',
  noted: 'Noted',
  requested: 'Asked for',
  recommended: 'Recommended',
};

/** What a grade rests on. */
export const basisLabel: Record<Grade['basis'], string> = {
  assessed: 'Assessed',
  'carried-forward': 'Carried forward',
  'not-graded': 'Not graded',
};

/** Names of the parts of adult social care. */
export const groupLabel: Record<Indicator['group'], string> = {
  demand: 'Demand',
  assessments: 'Assessments',
  reviews: 'Reviews',
  waiting: 'Waiting',
  'long-term-support': 'Long-term support',
  'short-term-support': 'Short-term support and reablement',
  'hospital-discharge': 'Leaving hospital',
  'care-homes': 'Care homes',
  safeguarding: 'Safeguarding',
  experience: "People's experience",
  carers: 'Carers',
  providers: 'Care providers',
  complaints: 'Complaints and commendations',
  workforce: 'Workforce',
  money: 'Money',
  engagement: 'Involving people',
  'day-services': 'Day services',
};

/** Units as column headings and subtitles name them. */
export const unitLabel: Record<Indicator['unit'], string> = {
  count: 'number',
  people: 'people',
  percent: 'percent',
  'percentage-points': 'percentage points',
  'per-100000': 'for every 100,000 people',
  days: 'days',
  hours: 'hours',
  months: 'months',
  years: 'years',
  'pounds-million': '£ million',
  score: 'score',
};

/** Which way is better, in words. */
export const polarityLabel: Record<Indicator['polarity'], string> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  neutral: 'Neither higher nor lower is better by itself',
};

/** How often figures come out, to follow "published". */
export const frequencyLabel: Record<NonNullable<Indicator['frequency']>, string> = {
  'every-two-years': 'every two years',
  yearly: 'every year',
  quarterly: 'every quarter',
  monthly: 'every month',
};

/** Kinds of document. */
export const sourceKindLabel: Record<Source['kind'], string> = {
  assessment: 'Assessment',
  minutes: 'Minutes',
  'report-pack': 'Meeting papers',
  statistics: 'Statistics',
  register: 'Register',
  guidance: 'Guidance',
};

/** Kinds of area. */
export const areaKindLabel: Record<Area['kind'], string> = {
  england: 'Country',
  region: 'Region',
  county: 'County council',
  unitary: 'Unitary council',
  metropolitan: 'Metropolitan borough',
  'london-borough': 'London borough',
  isles: 'Isles',
  comparator: 'Group of areas',
};

/** A threshold in words. */
export const describeThreshold = ({ kind, size }: { kind: 'absolute' | 'relative'; size: number }): string =>
  kind === 'absolute'
    ? `${formatNumber(size)} percentage ${size === 1 ? 'point' : 'points'}`
    : `${formatNumber(size * 100)}% of the earlier figure`;

/** The standing of a figure, where it has one worth a word; why a figure is missing stands in its own place. */
export const statusLabel: Partial<Record<NonNullable<Observation['status']>, string>> = {
  provisional: 'provisional',
  revised: 'revised',
  estimated: 'estimated',
  derived: 'worked out by this site',
};
