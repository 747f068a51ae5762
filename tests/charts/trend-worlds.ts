import type { TrendPoint } from '../../src/charts/points.ts';
import type { TrendInput, TrendSeries } from '../../src/charts/trend-input.ts';
import { toPeriod } from '../../src/model/period.ts';
import { formatNumber } from '../../src/wording/format-value.ts';

/** How the charts of these worlds show a share, and a count. */
export const percent = (value: number) => `${formatNumber(value)}%`;
const exact = (value: number) => `${formatNumber(value, 1)}%`;

/** A point of a series in percent. */
export const point = (period: string, value?: number, more: Partial<TrendPoint> = {}): TrendPoint => ({
  period: toPeriod(period),
  value,
  shown: value === undefined ? 'not available' : exact(value),
  ...more,
});

/** Points of years in a row from the one that starts in `first`; undefined is a year without a figure. */
export const years = (first: number, ...values: (number | undefined)[]): TrendPoint[] =>
  values.map((value, index) =>
    point(`${first + index}/${String((first + index + 1) % 100).padStart(2, '0')}`, value),
  );

export const series = (name: string, points: TrendPoint[], main = false): TrendSeries => ({
  name,
  main,
  points,
});

const trend = (id: string, lines: TrendSeries[], more: Partial<TrendInput> = {}): TrendInput => ({
  id,
  title: 'People reviewed within 12 months',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  series: lines,
  targets: [],
  cautions: [],
  tick: percent,
  zeroBased: true,
  ...more,
});

export const count = (value: number) => formatNumber(value);
const counted = (first: number, ...values: number[]) =>
  years(first, ...values).map((one) => ({ ...one, shown: count(one.value ?? 0) }));
const steady = () => series('Plymouth', years(2019, 52.1, 50.4, 47.7, 49.3, 55.2), true);
const region = () => series('South West', years(2019, 56.3, 57.0, 55.1, 58.8, 60.7));
const start = (points: TrendPoint[], more: Partial<TrendPoint>) =>
  points.map((one, index) => (index === points.length - 1 ? { ...one, ...more } : one));

/** Trends, each named by the fact that its drawing proves. */
export const trends: TrendInput[] = [
  trend('gap', [series('Plymouth', years(2017, 51.2, 48.9, undefined, 46.3, 49.8, 58.5), true), region()]),
  trend('break', [
    series(
      'Plymouth',
      years(2017, 71.2, 68.9, 69.4, 46.3, 49.8, 58.5).map((one, index) =>
        index === 3 ? { ...one, breakBefore: 'New definition: not comparable' } : one,
      ),
      true,
    ),
  ]),
  trend('one-point', [
    series('Plymouth', [point('2023/24', 58.5, { lower: 54.1, upper: 62.9 })], true),
    series('South West', [point('2023/24', 60.7)]),
  ]),
  trend('none', [series('Plymouth', years(2021, undefined, undefined), true)]),
  trend('none-but-a-target', [series('Plymouth', years(2021, undefined, undefined), true)], {
    targets: [{ due: toPeriod('2025-11-01'), value: 60.7, label: 'Target: 60.7% by 1 November 2025' }],
  }),
  trend('provisional', [
    series('Plymouth', start(years(2019, 52.1, 50.4, 47.7, 49.3, 55.2), { provisional: true }), true),
    series('South West', start(years(2019, 56.3, 57.0, 55.1, 58.8, 62.7), { provisional: true })),
  ]),
  trend(
    'open-end',
    [
      series(
        'Plymouth',
        start(counted(2020, 210, 246, 281, 300), { open: 'up', shown: 'more than 300' }),
        true,
      ),
    ],
    { tick: count },
  ),
  trend(
    'open-end-down',
    [series('Plymouth', start(counted(2020, 21, 14, 9, 5), { open: 'down', shown: 'less than 5' }), true)],
    { tick: count },
  ),
  trend('one-among-gaps', [
    series('Plymouth', years(2018, undefined, undefined, 47.7, undefined, undefined), true),
    series('South West', years(2018, 56.3, undefined, undefined, undefined, 60.7)),
  ]),
  trend('all-below-zero', [series('Plymouth', years(2020, -4.2, -1.1, -2.3), true)]),
  trend(
    'margin',
    [
      series(
        'Plymouth',
        years(2016, 63.1, 61.4, 64.9, 62.2, undefined, 58.7).map((one) => ({
          ...one,
          lower: one.value && one.value - 3.4,
          upper: one.value && one.value + 3.4,
        })),
        true,
      ),
      series('England', years(2016, 64.7, 65.0, 64.3, 64.2, undefined, 63.9)),
    ],
    { zeroBased: false },
  ),
  trend('negative', [series('Plymouth', years(2019, -4.2, -1.1, 2.3, 3.8, -0.6), true)]),
  trend('zero', [series('Plymouth', counted(2020, 0, 0, 0), true)], { tick: count }),
  trend('huge', [series('Birmingham', counted(2020, 1_205_400_000, 1_348_000_000, 998_700_000), true)], {
    tick: count,
  }),
  trend('tiny-and-huge', [series('Rutland', counted(2020, 1, 2, 1_205_400_000), true)], { tick: count }),
  trend('tiny', [series('Rutland', years(2020, 0.2, 0.1, 0.3), true)]),
  trend('long-names', [
    series('Bournemouth, Christchurch and Poole', years(2019, 52.1, 50.4, 47.7, 49.3, 55.2), true),
    series('Councils like Bournemouth, Christchurch and Poole', years(2019, 56.3, 57, 55.1, 58.8, 54.7)),
  ]),
  trend('close-ends', [
    series('Plymouth', years(2019, 52.1, 50.4, 47.7, 49.3, 60.1), true),
    series('South West', years(2019, 56.3, 57.0, 55.1, 58.8, 60.3)),
    series('England', years(2019, 58.3, 58.0, 59.1, 59.8, 59.9)),
    series('Similar councils', years(2019, 48.3, 51.0, 53.1, 55.8, 60.6)),
  ]),
  trend('fifth-in-grey', [
    steady(),
    region(),
    series('England', years(2019, 58.3, 58.0, 59.1, 59.8, 59.9)),
    series('Similar councils', years(2019, 48.3, 51.0, 53.1, 55.8, 50.6)),
    series('Devon', years(2019, 41.0, 42.8, 45.1, 46.6, 44.2)),
  ]),
  trend(
    'target-and-caution',
    [series('Plymouth', years(2017, 71.2, 68.9, 66.4, 46.3, 49.8, 58.5), true), region()],
    {
      targets: [
        { due: toPeriod('2022-03-31'), value: 62, label: 'Target: 62% by March 2022' },
        { due: toPeriod('2025-11-01'), value: 60.7, label: 'Target: 60.7% by 1 November 2025' },
      ],
      cautions: [{ period: toPeriod('2020/21'), text: '2020/21: collected differently in the pandemic' }],
    },
  ),
  trend(
    'past-targets',
    [series('Plymouth', years(2017, 71.2, 68.9, 66.4, 46.3, 49.8, 58.5, 60.1), true), region()],
    {
      targets: [
        { due: toPeriod('2020-03-31'), value: 68, label: 'Target: 68% by March 2020' },
        { due: toPeriod('2021-03-31'), value: 66, label: 'Target: 66% by March 2021' },
        { due: toPeriod('2021-09-30'), value: 64, label: 'Target: 64% by September 2021' },
      ],
    },
  ),
  trend('years-and-quarters', [
    series(
      'Plymouth',
      [
        ...years(2020, 52.1, 50.4, 47.7),
        point('2023/24 Q1', 49.3),
        point('2023/24 Q2', 51.2),
        point('2023/24 Q3', 54.8),
      ],
      true,
    ),
    series('South West, latest year', years(2020, 56.3, 57.0, 55.1)),
  ]),
  trend(
    'every-two-years',
    [
      series(
        'Carers in Plymouth',
        [point('2014/15', 7.9), point('2016/17', 7.6), point('2018/19', 7.4), point('2021/22', 7.3)],
        true,
      ),
    ],
    { zeroBased: false, tick: (value) => formatNumber(value, 1) },
  ),
  trend('steady', [steady(), region()]),
];

export const sparklines = [
  { id: 'spark-line', title: 'Five years', points: years(2019, 52.1, 50.4, 47.7, 49.3, 55.2) },
  { id: 'spark-gap', title: 'A gap', points: years(2017, 51.2, 48.9, undefined, 46.3, undefined, 58.5) },
  { id: 'spark-one', title: 'One figure', points: years(2023, 58.5) },
  { id: 'spark-none', title: 'No figures', points: years(2021, undefined, undefined) },
  {
    id: 'spark-provisional',
    title: 'Provisional',
    points: start(years(2020, 4, 6, 5), { provisional: true }),
  },
  { id: 'spark-below-zero', title: 'Below zero', points: years(2020, -3, 2, -1) },
  { id: 'spark-flat', title: 'All alike', points: years(2020, 0, 0, 0) },
];
