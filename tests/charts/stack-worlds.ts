import type { StackBar, StackInput, StackSegment } from '../../src/charts/stack.ts';
import { formatNumber } from '../../src/wording/format-value.ts';

const outcomes = ['Fully upheld', 'Partly upheld'];
const restName = 'Not upheld, or not said';

const part = (name: string, value: number, place?: number, shown = formatNumber(value)): StackSegment => ({
  name,
  value,
  shown,
  place,
});

/** A bar: the whole, and its parts; what is left is worked out where the whole is known. */
function bar(
  label: string,
  whole: number | undefined,
  values: readonly (number | undefined)[],
  {
    names = outcomes,
    rest = restName,
    ...more
  }: Partial<StackBar> & { names?: string[]; rest?: string } = {},
): StackBar {
  const parts = values.flatMap((value, place) =>
    value === undefined ? [] : [part(names[place] ?? `Part ${place + 1}`, value, place)],
  );
  const left = (whole ?? 0) - parts.reduce((sum, { value }) => sum + value, 0);
  return {
    label,
    told: whole === undefined ? 'the whole: not available' : `${formatNumber(whole)} in all`,
    whole,
    segments: left > 0 && whole !== undefined ? [...parts, part(rest, left)] : parts,
    ...more,
  };
}

const stack = (id: string, ...bars: StackBar[]): StackInput => ({
  id: `stack-${id}`,
  title: 'Complaints received: 50 in 2022/23, of which 1 fully upheld and 3 partly upheld',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  bars,
});

const six = ['Own home', 'With family', 'Shared Lives', 'Extra care', 'Care home', 'Nursing home'];
const long = [
  'People whose support was arranged by the council and paid for in full by the NHS',
  'People whose support was arranged by the council and who pay a contribution towards it',
  'Selbstversorgungseinrichtungen',
];

/** Stacks, each named by the fact that its drawing proves. */
export const stacks: StackInput[] = [
  stack(
    'five-years',
    bar('2022/23', 50, [1, 3]),
    bar('2021/22', 49, [1, 1]),
    bar('2020/21', 44, [4, 8]),
    bar('2019/20', 81, [9, 22]),
    bar('2018/19', 85, [18, 16]),
  ),
  stack(
    'gap',
    bar('2022/23', 50, [11, 13]),
    { label: '2021/22', told: 'no figures held', segments: [] },
    bar('2020/21', 44, [4, 8]),
  ),
  stack(
    'part-missing',
    bar('2022/23', 50, [11, undefined], {
      told: '50 in all; partly upheld: not available',
      rest: 'Not said',
    }),
    bar('2021/22', 49, [10, 12]),
  ),
  stack('whole-missing', bar('2022/23', 286, [244]), bar('2019/20', undefined, [272])),
  stack(
    'break',
    bar('2023/24', 90, [21, 33]),
    bar('2022/23', 50, [11, 13], { breakBefore: 'Counted anew from here on' }),
    bar('2021/22', 49, [10, 12]),
  ),
  stack(
    'one-period',
    bar('24 Aug 2023', 32, [29, 2], { names: ['Rated Good', 'Require improvement'], rest: 'Not said' }),
  ),
  stack('none'),
  stack(
    'provisional',
    bar('2023/24 Q1', 16, [2, 5], { told: '16 in all (provisional)' }),
    bar('2022/23 Q4', 12, [2, 4]),
  ),
  stack(
    'open-end',
    {
      ...bar('2022/23', undefined, [11, 13]),
      whole: 300,
      told: 'more than 300 in all; what is left cannot be worked out',
      open: 'up',
    },
    bar('2021/22', 280, [10, 112]),
    { ...bar('2020/21', undefined, [10]), whole: 60, told: 'less than 60 in all', open: 'down' },
  ),
  stack('margin', {
    ...bar('2022/23', 500, []),
    segments: [
      part('Satisfied', 310, 0, '310 ± 14'),
      part('Neither', 90, 1, '90 ± 9'),
      part('Not said', 100),
    ],
  }),
  stack('long-names', bar('1 April 2023 to 31 July 2023', 700, [200, 300, 150], { names: long })),
  stack('zero', bar('2022/23', 50, [0, 0]), bar('2021/22', 0, [0, 0]), bar('2020/21', 44, [0, 44])),
  stack('all-zero', bar('2022/23', 0, [0, 0])),
  stack(
    'huge',
    bar('2022/23', 61_234_567, [21_234_567, 13_234_567, 9_876_543, 8_123_456], { names: six }),
    bar('2021/22', 51_234_567, [11_234_567, 13_234_567, 9_876_543, 8_123_456], { names: six }),
  ),
  stack(
    'tiny',
    bar('2022/23', 100_000, [1, 2, 99_990, 3], { names: six }),
    bar('2021/22', 12, [1, 2, 3, 1], { names: six }),
  ),
  stack(
    'six-parts',
    bar('2022/23', 900, [300, 150, 80, 120, 160, 60], { names: six }),
    bar('2021/22', 700, [200, 50, 80, 120, 160, 60], { names: six }),
  ),
  stack('sums-up', bar('2022/23', 31, [29, 2]), bar('2021/22', 30, [20, 10])),
  stack(
    'over-the-whole',
    bar('2022/23', 80, [60, 25], { told: '80 in all, but its parts come to 85' }),
    bar('2021/22', 70, [30, 25]),
  ),
  stack(
    'named-later',
    bar('2022/23', 50, [11, undefined]),
    bar('2021/22', 49, [10, 12, 9], { names: [...outcomes, 'Withdrawn'] }),
  ),
];
