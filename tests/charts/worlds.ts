import type { GradeCell, GradeStripInput } from '../../src/charts/grade-strip.ts';
import type { PromiseTrackInput } from '../../src/charts/promise-track.ts';
import type { StepsInput } from '../../src/charts/steps.ts';
import { toPeriod } from '../../src/model/period.ts';
import { formatNumber } from '../../src/wording/format-value.ts';
import { count, percent } from './trend-worlds.ts';

const grades = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const shortfalls = [
  'significant shortfalls',
  'some shortfalls',
  'a good standard',
  'an exceptional standard',
];

const cell = (
  name: string,
  short: string,
  rank?: number,
  basis: GradeCell['basis'] = 'assessed',
): GradeCell => ({
  name,
  short,
  rank,
  grade: grades[(rank ?? 0) - 1],
  ranks: 4,
  basis: rank ? basis : 'not-graded',
  shown: rank
    ? `${rank}: ${shortfalls[rank - 1]}${basis === 'carried-forward' ? ', carried forward' : ''}`
    : 'not graded',
});

const strip = (id: string, cells: GradeCell[]): GradeStripInput => ({
  id,
  title: 'Nine quality statements',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  cells,
});

export const strips: GradeStripInput[] = [
  strip('nine-statements', [
    cell('Assessing needs', 'Needs', 3),
    cell('Supporting people to live healthier lives', 'Healthier lives', 4),
    cell('Equity in experiences and outcomes', 'Equity', 2),
    cell('Care provision, integration and continuity', 'Provision', 3),
    cell('Partnerships and communities', 'Partnerships', 3),
    cell('Safe pathways, systems and transitions', 'Transitions', 2),
    cell('Safeguarding', 'Safeguarding', 3),
    cell('Governance, management and sustainability', 'Governance', 1),
    cell('Learning, improvement and innovation', 'Learning', 3),
  ]),
  strip('carried-forward', [
    { ...cell('Assessing needs', 'Needs', 3), shown: 'Good' },
    {
      ...cell('Safeguarding', 'Safeguarding', 2, 'carried-forward'),
      shown: 'Requires improvement, carried forward',
    },
    { ...cell('Governance', 'Governance', 4), shown: 'Outstanding' },
    { ...cell('Learning', 'Learning', 1), shown: 'Inadequate' },
  ]),
  strip('none-graded', [cell('Safe', 'Safe'), cell('Well-led', 'Well-led')]),
  strip('one-part', [cell('Care provision, integration and continuity', 'Provision', 3)]),
  strip('all-carried-forward', [
    cell('Assessing needs', 'Needs', 4, 'carried-forward'),
    cell('Safeguarding', 'Safeguarding', 1, 'carried-forward'),
  ]),
  strip('not-graded', [
    { ...cell('Safe', 'Safe', 3), shown: 'Good' },
    cell('Effective', 'Effective'),
    { ...cell('Well-led', 'Well-led', 3, 'carried-forward'), shown: 'Good, carried forward' },
  ]),
];

const promise = (id: string, more: Partial<PromiseTrackInput>): PromiseTrackInput => {
  const one = { ...start(id), ...more };
  const values = [...(one.baseline ? [one.baseline] : []), ...one.figures, one.target];
  return { ...one, rows: values.map(({ value }) => value) };
};

const start = (id: string): Omit<PromiseTrackInput, 'rows'> => ({
  id,
  title: 'A promise with a number',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  tick: percent,
  baseline: { value: 45.2, shown: '45.2%', label: 'at the start, March 2023' },
  figures: [
    { period: toPeriod('2023/24'), value: 49.8, shown: '49.8%' },
    { period: toPeriod('2024/25'), value: 58.5, shown: '58.5%' },
  ],
  target: { value: 60.7, shown: '60.7%', dueShown: 'by 1 November 2025', operator: 'at-least' },
  verdict: 'Due, with no figure since',
});

export const promises: PromiseTrackInput[] = [
  promise('on-the-way', {}),
  promise('no-baseline', { baseline: undefined }),
  promise('one-figure', { figures: [{ period: toPeriod('2024/25'), value: 58.5, shown: '58.5%' }] }),
  promise('no-figure', { figures: [] }),
  promise('target-alone', { figures: [], baseline: undefined, verdict: '' }),
  promise('at-most-and-open', {
    tick: count,
    baseline: { value: 1348, shown: '1,348 people', label: 'at the start, 30 June 2023' },
    figures: [
      { period: toPeriod('2023-09-30'), value: 1102, shown: '1,102 people' },
      { period: toPeriod('2023-12-31'), value: 1089, shown: '1,089 people' },
      { period: toPeriod('2024-06-30'), value: 300, shown: 'more than 300 people', open: 'up' },
    ],
    target: { value: 250, shown: '250 people', dueShown: 'by the end of March 2025', operator: 'at-most' },
    verdict: 'Not met: more than 300 people waited longer than 24 months, against a promise of 250',
  }),
  promise('below-zero', {
    baseline: { value: -8.4, shown: '−8.4%', label: 'at the start, March 2023' },
    figures: [{ period: toPeriod('2024/25'), value: -2.1, shown: '−2.1%' }],
    target: { value: 0, shown: '0%', dueShown: 'by 31 March 2026', operator: 'at-least' },
    verdict: '',
  }),
  promise('huge-and-open-down', {
    tick: count,
    baseline: {
      value: 1_348_000_000,
      shown: '£1,348,000,000',
      label: 'at the start, the year to March 2023',
    },
    figures: [
      { period: toPeriod('2024/25'), value: 1_205_400_000, shown: 'less than £1,205,400,000', open: 'down' },
    ],
    target: { value: 998_700_000, shown: '£998,700,000', dueShown: 'by 31 March 2026', operator: 'at-most' },
  }),
  promise('tiny-promise', {
    tick: (value) => `${formatNumber(value, 2)}%`,
    baseline: { value: 0.02, shown: '0.02%', label: 'at the start, March 2023' },
    figures: [{ period: toPeriod('2024/25'), value: 0.03, shown: '0.03%' }],
    target: { value: 0.04, shown: '0.04%', dueShown: 'by 31 March 2026', operator: 'at-least' },
  }),
  promise('all-in-one-place', {
    baseline: { value: 60.7, shown: '60.7%', label: 'at the start, March 2023' },
    figures: [{ period: toPeriod('2024/25'), value: 60.7, shown: '60.7%' }],
    target: { value: 60.7, shown: '60.7%', dueShown: 'by 1 November 2025', operator: 'equal' },
    verdict: 'Met',
  }),
];

const people = (value: number) => `${formatNumber(value)} people`;

export const stepCharts: StepsInput[] = [
  {
    id: 'six-steps',
    title: 'Moving plans by step',
    description: 'A small world: six steps.',
    steps: [
      { name: 'Plan agreed', value: 61, shown: people(61) },
      { name: 'Provider found', value: 34, shown: people(34) },
      { name: 'Home being prepared', value: 22, shown: people(22) },
      { name: 'Date set', value: 18, shown: people(18) },
      { name: 'Trial visits', value: 0, shown: people(0) },
      { name: 'Moved', value: 13, shown: people(13) },
    ],
    totalShown: 'In all: 148 people',
  },
  {
    id: 'steps-merged',
    title: 'Moving plans by step',
    description: 'A small world: steps merged.',
    steps: [
      { name: 'Plan agreed', value: 1261, shown: people(1261) },
      {
        name: 'Provider found, home being prepared, date set or trial visits begun (merged)',
        value: 9,
        shown: people(9),
      },
    ],
    totalShown: 'In all: 1,270 people; groups below five are shown together with the next',
  },
  {
    id: 'one-step',
    title: 'Moving plans by step',
    description: 'A small world: one step.',
    steps: [{ name: 'Plan agreed', value: 5, shown: people(5) }],
    totalShown: 'In all: 5 people',
  },
  {
    id: 'steps-huge-and-tiny',
    title: 'Moving plans by step',
    description: 'A small world: steps huge and tiny.',
    steps: [
      { name: 'Plan agreed', value: 1_205_400_000, shown: people(1_205_400_000) },
      { name: 'Provider found', value: 1, shown: people(1) },
    ],
    totalShown: '',
  },
  {
    id: 'no-steps',
    title: 'Moving plans by step',
    description: 'A small world: no steps.',
    steps: [],
    totalShown: 'Nobody has a plan',
  },
];
