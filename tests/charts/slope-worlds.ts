import type { SlopeEnd, SlopeInput, SlopeLine } from '../../src/charts/slope.ts';
import { formatNumber } from '../../src/wording/format-value.ts';
import { count, percent, point } from './trend-worlds.ts';

const decimal = (value: number) => `${formatNumber(value, 1)}%`;

/** A line from one year to the next. */
const line = (
  name: string,
  [from, to]: [number, number],
  {
    shown = decimal,
    apart = true,
    ends = [{}, {}],
  }: { shown?: (value: number) => string; apart?: boolean; ends?: Partial<SlopeEnd>[] } = {},
): SlopeLine => ({
  name,
  from: { ...point('2023/24', from), value: from, shown: shown(from), ...ends[0] },
  to: { ...point('2024/25', to), value: to, shown: shown(to), ...ends[1] },
  apart,
});

const slope = (id: string, lines: SlopeLine[], more: Partial<SlopeInput> = {}): SlopeInput => ({
  id: `slope-${id}`,
  title: 'People who feel safe, 2023/24 to 2024/25: no clear change in two councils',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  periods: ['2023/24', '2024/25'],
  lines,
  tick: percent,
  ...more,
});

const grey = { apart: false };
const others = ['Devon', 'Torbay', 'Cornwall', 'Dorset', 'Somerset', 'Wiltshire', 'Swindon', 'Bristol'];
const twelve = [
  line('England', [68.2, 69.1]),
  line('Plymouth', [58.5, 70.4]),
  line('Leicester', [71.9, 60.3]),
  line('West Sussex', [66.4, 75]),
  ...others.map((name, index) => line(name, [60 + index * 1.7, 74 - index * 1.4], grey)),
];

/** Slopes, each named by the fact that its drawing proves. */
export const slopes: SlopeInput[] = [
  slope('four-areas', [
    line('England', [68.2, 69.1]),
    line('Leicester', [64.1, 61.5]),
    line('Plymouth', [70.3, 74.8]),
    line('West Sussex', [71.6, 70.2]),
  ]),
  slope('council-and-england', [line('England', [68.2, 69.1]), line('Leicester', [64.1, 61.5])]),
  slope('one-area', [line('Leicester', [64.1, 61.5])]),
  slope('none', []),
  slope('twelve', twelve),
  slope('many', [
    ...twelve,
    ...twelve.map((one, index) => ({ ...one, apart: false, name: `Council ${index + 1}` })),
  ]),
  slope('all-in-one-place', [
    line('England', [68.2, 68.2]),
    line('Leicester', [68.2, 68.2]),
    line('Plymouth', [68.2, 68.2]),
    line('West Sussex', [68.2, 68.2]),
  ]),
  slope('long-names', [
    line('East Midlands and other regions of the middle of England', [68.2, 69.1]),
    line('Bournemouth, Christchurch and Poole', [68.4, 69.3]),
    line('Kingston upon Hull, City of', [68.6, 68.9]),
    line('Selbstversorgungsgemeinde', [60, 60]),
  ]),
  slope('margin', [
    line('England', [68.2, 69.1], {
      ends: [
        { lower: 67.8, upper: 68.6 },
        { lower: 68.7, upper: 69.5 },
      ],
    }),
    line('Leicester', [64.1, 61.5], {
      ends: [
        { lower: 59.6, upper: 68.6 },
        { lower: 57.4, upper: 65.6 },
      ],
    }),
  ]),
  slope('provisional', [
    line('England', [68.2, 69.1], { ends: [{}, { provisional: true }] }),
    line('Leicester', [64.1, 61.5], { ends: [{}, { provisional: true }] }),
  ]),
  slope(
    'open-end',
    [
      line('Leicester', [400, 500], { shown: count, ends: [{}, { open: 'up', shown: 'more than 500' }] }),
      line('Plymouth', [100, 90], { shown: count, ends: [{}, { open: 'down', shown: 'less than 90' }] }),
    ],
    { tick: count },
  ),
  slope('zero', [line('Leicester', [0, 0], { shown: count }), line('Plymouth', [4, 0], { shown: count })], {
    tick: count,
  }),
  slope('negative', [line('Leicester', [-2.1, 1.4]), line('Plymouth', [0.4, -3.2])], {
    tick: (value) => `${formatNumber(value)}%`,
  }),
  slope(
    'huge',
    [
      line('England', [2_345_678, 2_456_789], { shown: count }),
      line('Leicester', [12_345, 13_456], { shown: count }),
    ],
    { tick: count },
  ),
  slope(
    'tiny',
    [
      line('England', [0.001, 0.002], { shown: (value) => formatNumber(value, 3) }),
      line('Leicester', [0.003, 0.001], { shown: (value) => formatNumber(value, 3) }),
    ],
    { tick: (value) => formatNumber(value, 3) },
  ),
  slope('long-periods', [line('England', [68.2, 69.1]), line('Leicester', [64.1, 61.5])], {
    periods: ['April to June 2023', 'April to June 2024'],
  }),
];
