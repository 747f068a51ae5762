import { isApart, type StackBar, type StackInput } from './stack-input.ts';

/** What the stretches of a bar come to together. */
export const sumOf = ({ segments }: StackBar): number => segments.reduce((sum, { value }) => sum + value, 0);

/** The sentences under a stack: what its marks mean, and only those that it has. */
export function stackNotes({ bars }: StackInput): string[] {
  const segments = bars.flatMap((bar) => bar.segments);
  const grey = new Set(segments.filter((one) => !isApart(one)).map(({ name }) => name));
  const over = bars.some((bar) => bar.whole !== undefined && sumOf(bar) > bar.whole);
  const notes: [boolean, string][] = [
    [
      segments.some(({ place, value }) => place === undefined && value > 0),
      'Dashed: the whole less its parts, worked out by this site.',
    ],
    [over, 'Upright line: the whole, where its parts come to more.'],
    [bars.some(({ open }) => open === 'up'), 'Arrow: the whole may be more.'],
    [bars.some(({ open }) => open === 'down'), 'Arrow: the whole may be less.'],
    [grey.size > 0, `In grey: ${[...grey].join(', ')}.`],
  ];
  return notes.flatMap(([holds, words]) => (holds ? [words] : []));
}
