import type { Section } from './section.ts';

/** What a part of the bench is given. */
export interface Bench {
  /** A folder for what it makes, gone when the bench ends. */
  folder: string;
  /** How often each program is run, where it was said. */
  rounds: number | undefined;
  /** How many areas, where it was said. */
  areas: number[] | undefined;
  /** The set of pages, where it was said. */
  set: string | undefined;
  /** A workbook of ASCOF to import, where one was named. */
  workbook: string | undefined;
  /** Says on a terminal what is being done. */
  progress(text: string): void;
}

/** A part of the bench: measures, and tells what it found. */
export type Part = (bench: Bench) => Promise<Section> | Section;
