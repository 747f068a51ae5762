import type { Indicator } from '../model/indicator.ts';
import type { HeldFigure } from '../scorecard/side-by-side.ts';

/** A figure with the words that show it. The file of an area holds these as they are. */
export interface ComparedFigure extends HeldFigure {
  /** Its period with a preposition: `in 2022/23`. */
  when: string;
  shown: string;
  /** Its margin of error, how many answered, and its standing, in words. */
  more?: string;
  /** What a reader must know of it. */
  notes?: string[];
  /** The id of its element on a page. */
  id: string;
  /** The address of its entry on the page of its source. */
  entry: string;
}

/** A measure as a whole, without its parts, with an area's figures of it in order of time. */
export interface ComparedMeasure {
  /** Its place in the register of indicators. */
  order: number;
  id: string;
  name: string;
  address: string;
  group: string;
  unit: Indicator['unit'];
  polarity: Indicator['polarity'];
  /** What its figures count, and which way is better, if any. */
  about: string;
  figures: ComparedFigure[];
}

/** The newest assessment of a council under one framework, in words. */
export interface ComparedAssessment {
  framework: { id: string; name: string; assessor: string; address: string };
  address: string;
  /** What it is about, and when it was published. */
  when: string;
  overall: string;
  /** The overall grade in points, where the framework counts them. */
  points?: string;
  parts: { id: string; name: string; grade: string }[];
}

/** All that is compared of one area: a council, a region or England. */
export interface ComparedArea {
  id: string;
  name: string;
  address?: string;
  region?: string;
  measures: ComparedMeasure[];
  assessments: ComparedAssessment[];
}
