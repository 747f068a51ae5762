import { scaleUtc } from 'd3';
import { shortPeriod } from '../../wording/format-period.ts';
import { periodAxis } from './axis.ts';
import { type Piece, round } from './drawing.ts';

/** A stretch of time laid along a line: where a day begins and where it ends. */
export interface TimeAxis {
  left: number;
  right: number;
  /** Where a day (ISO) begins. */
  start: (day: string) => number;
  /** Where a day (ISO) ends. */
  end: (day: string) => number;
  ticks: { x: number; words: string }[];
}

const dayLength = 86_400_000;
const fewestDays = 14;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

function wordsFor(days: string[]): string[] {
  if (days.every((day) => day.endsWith('-01-01'))) return days.map((day) => day.slice(0, 4));
  const months = days.every((day) => day.endsWith('-01'));
  return days.map((day) => shortPeriod(months ? day.slice(0, 7) : day));
}

/** An axis that holds all the days given (ISO), and two weeks at least, between `left` and `right`. */
export function timeAxis(days: string[], left: number, right: number): TimeAxis {
  const times = days.map(time);
  const [first, last] = [Math.min(...times), Math.max(...times) + dayLength];
  const more = Math.max(0, (fewestDays * dayLength - (last - first)) / 2);
  const scale = scaleUtc([first - more, last + more], [left, right]);
  const ticks = scale.ticks((right - left) / 110).filter((tick) => tick.getUTCHours() === 0);
  const words = wordsFor(ticks.map(isoDay));
  return {
    left,
    right,
    start: (day) => scale(time(day)),
    end: (day) => scale(time(day) + dayLength),
    ticks: ticks.map((tick, index) => ({ x: scale(tick), words: words[index] ?? '' })),
  };
}

/** The labels of a time axis, with their notches at `top`'s foot or head. */
export const timeLabels = ({ ticks }: TimeAxis, at: { foot: number; top: number; width: number }): Piece =>
  periodAxis(ticks, at);

/** The upright lines of a time axis between two heights, as a path. */
export const timeLines = ({ ticks }: TimeAxis, top: number, bottom: number): string =>
  ticks.map(({ x }) => `M${round(x)} ${round(top)}V${round(bottom)}`).join('');
