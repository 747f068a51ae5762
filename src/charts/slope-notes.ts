import { hollowNote, isUnsettled } from './points.ts';
import { endsOf, type SlopeInput } from './slope-input.ts';

// More names than these make no sentence: the table has them all.
const mostNames = 8;

const greyWords = (names: readonly string[]): string =>
  names.length > mostNames ? `${names.length} other areas, all in the table` : names.join(', ');

/** The sentences under a slope: what its marks mean, and only those that it has. */
export function slopeNotes(input: SlopeInput, { low, high }: { low: number; high: number }): string[] {
  const ends = endsOf(input);
  const named = input.lines.filter(({ apart }) => apart).flatMap(({ from, to }) => [from, to]);
  const grey = input.lines.filter(({ apart }) => !apart).map(({ name }) => name);
  const notes: [boolean, string][] = [
    [low > 0, `The height runs from ${input.tick(low)} to ${input.tick(high)}, not from zero.`],
    [ends.some(isUnsettled), hollowNote(ends)],
    [ends.some(({ open }) => open === 'up'), 'Arrow up: the figure may be higher.'],
    [ends.some(({ open }) => open === 'down'), 'Arrow down: the figure may be lower.'],
    [named.some(({ lower }) => lower !== undefined), 'Barred: the margin of error.'],
    [grey.length > 0, `In light grey: ${greyWords(grey)}.`],
  ];
  return notes.flatMap(([holds, words]) => (holds ? [words] : []));
}
