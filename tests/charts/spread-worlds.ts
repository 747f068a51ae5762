import type { SpreadDot, SpreadInput } from '../../src/charts/spread-input.ts';
import { formatNumber } from '../../src/wording/format-value.ts';
import { count, percent } from './trend-worlds.ts';

const exact = (value: number) => `${formatNumber(value, 1)}%`;

const dot = (name: string, value: number, more: Partial<SpreadDot> = {}): SpreadDot => ({
  name,
  kind: 'council',
  value,
  shown: exact(value),
  provisional: false,
  marked: false,
  ...more,
});

const england = { name: 'England', kind: 'england' as const, value: 65.2, shown: '65.2%' };
const region = { name: 'South West', kind: 'region' as const, value: 66.1, shown: '66.1%' };

/** Made-up figures that crowd around 65, the same at every run. */
const crowd = (size: number, width = 12): SpreadDot[] =>
  Array.from({ length: size }, (_, index) => {
    const [one, two] = [(index * 0.618034) % 1, (index * 0.754878) % 1];
    return dot(`Council ${index + 1}`, Math.round((65 + (one + two - 1) * width) * 10) / 10);
  });

const spread = (id: string, dots: SpreadDot[], more: Partial<SpreadInput> = {}): SpreadInput => ({
  id: `spread-${id}`,
  title: 'People who feel safe',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  dots,
  lines: [england],
  better: { side: 'right', words: 'Higher is better' },
  tick: percent,
  ...more,
});

const margin = (one: SpreadDot, size: number): SpreadDot => ({
  ...one,
  lower: one.value - size,
  upper: one.value + size,
});
const markedFirst = (dots: SpreadDot[], more: Partial<SpreadDot>) =>
  dots.map((one, index) => (index ? one : { ...one, marked: true, ...more }));
const middle = { low: 61.5, high: 68.2 };

/** Spreads, each named by the fact that its drawing proves. */
export const spreads: SpreadInput[] = [
  spread('none', [], { lines: [] }),
  spread('one-council', [dot('Plymouth', 58.5)]),
  spread('one-council-alone', [dot('Plymouth', 58.5)], { lines: [], better: undefined }),
  spread('three-councils-and-regions', [
    margin(dot('East Midlands', 66.4, { kind: 'region' }), 0.9),
    margin(dot('South West', 67.8, { kind: 'region' }), 0.8),
    margin(dot('Leicester', 61.2), 4.1),
    margin(dot('Plymouth', 70.3), 3.2),
    margin(dot('West Sussex', 68.8), 3.9),
  ]),
  spread(
    'one-marked-of-three',
    [dot('Leicester', 61.2), dot('Plymouth', 66.3, { marked: true }), dot('West Sussex', 68.8)],
    { lines: [england, region] },
  ),
  spread('long-names-few', [
    dot('Bournemouth, Christchurch and Poole', 61.2, { marked: true }),
    dot('Yorkshire and The Humber', 66.3, { kind: 'region' }),
    dot('Bath and North East Somerset', 68.8),
  ]),
  spread(
    'open-and-provisional-few',
    [
      dot('Leicester', 1102, { shown: 'more than 1,102', open: 'up' }),
      dot('Plymouth', 880, { shown: '880', provisional: true }),
      dot('West Sussex', 300, { shown: 'less than 300', open: 'down' }),
    ],
    { lines: [], better: { side: 'left', words: 'Lower is better' }, tick: count },
  ),
  spread('thirty', crowd(30), { middle }),
  spread(
    'a-council-among-all',
    markedFirst(crowd(153), {
      name: 'Bournemouth, Christchurch and Poole',
      value: 66.3,
      lower: 62.9,
      upper: 69.7,
      shown: '66.3%',
    }),
    {
      lines: [england, { ...region, name: 'Yorkshire and The Humber' }],
      middle,
    },
  ),
  spread('all-councils', crowd(153, 25), { middle }),
  spread(
    'ties',
    crowd(153).map((one) => dot(one.name, Math.round(one.value / 4) * 4)),
    { middle },
  ),
  spread(
    'all-alike',
    crowd(153).map((one) => dot(one.name, 65)),
    { better: undefined },
  ),
  spread(
    'zero',
    crowd(30).map((one) => dot(one.name, 0)),
    { lines: [] },
  ),
  spread(
    'negative',
    crowd(40).map((one) => dot(one.name, one.value - 66)),
    {
      lines: [{ ...england, value: -1.2, shown: '−1.2%' }],
      better: undefined,
      tick: percent,
    },
  ),
  spread(
    'huge',
    crowd(30).map((one) => dot(one.name, one.value * 2e7, { shown: count(one.value * 2e7) })),
    {
      lines: [],
      tick: count,
    },
  ),
  spread(
    'tiny',
    crowd(30).map((one) => dot(one.name, one.value / 1000)),
    { lines: [], tick: exact },
  ),
  spread(
    'open-and-provisional-many',
    crowd(30).map((one, index) =>
      index % 9
        ? index % 4
          ? one
          : { ...one, provisional: true }
        : { ...one, open: index % 2 ? 'up' : 'down' },
    ),
    { middle },
  ),
  spread('one-far-off', [...crowd(60), dot('Isles of Scilly', 4.2)], { middle }),
];
