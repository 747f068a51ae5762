import { type Place, type Problem, problemAt } from '../problem.ts';
import { lineAndColumn } from './offset.ts';

/** Where the parser stopped, and what it says of it. */
export interface Stopped {
  file: string;
  text: string;
  offset: number;
  said: string;
  /** Names of tags that were told of as never closed, for their closing tags to be passed over. */
  opened: string[];
}

/** What is wrong there, and the part of the text that is to be passed over; nothing to tell where it belongs to a fault already told. */
export interface Diagnosed {
  problem?: Problem;
  from: number;
  to: number;
}

/** The place of an offset of the text that the parser stopped in. */
export const at = ({ file, text }: Stopped, offset: number, rest: Partial<Place> = {}): Place => ({
  file,
  ...lineAndColumn(text, offset),
  ...rest,
});

/** HTML from an offset to another, told of by its name. */
export const rawHtml = (stopped: Stopped, from: number, to: number, name: string): Diagnosed => ({
  problem: problemAt('raw-html', at(stopped, from, { value: name })),
  from,
  to,
});
