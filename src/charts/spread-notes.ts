import { hollowNote, isUnsettled } from './points.ts';
import type { SpreadScale } from './spread-frame.ts';
import type { SpreadDot, SpreadInput } from './spread-input.ts';

/** The sentences under a spread: what its marks mean, and only those that it has. `barred` have their margins drawn. */
export function spreadNotes(
  { dots, middle, tick }: SpreadInput,
  { low, high }: SpreadScale,
  barred: SpreadDot[],
): string[] {
  const notes: [boolean, string][] = [
    [middle !== undefined, 'Shaded: the middle half of councils, worked out here.'],
    [barred.some(({ lower }) => lower !== undefined), 'Bar: the margin of error.'],
    [dots.some(isUnsettled), hollowNote(dots)],
    [dots.some(({ open }) => open === 'up'), 'Arrow to the right: the figure may be higher.'],
    [dots.some(({ open }) => open === 'down'), 'Arrow to the left: the figure may be lower.'],
    [low > 0 || high < 0, `The scale runs from ${tick(low)} to ${tick(high)}.`],
  ];
  return notes.flatMap(([holds, words]) => (holds ? [words] : []));
}
