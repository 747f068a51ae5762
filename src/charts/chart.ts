import { type GradeMatrixInput, layoutGradeMatrix } from './grade-matrix.ts';
import { type GradeStripInput, layoutGradeStrip } from './grade-strip.ts';
import { type HexMapInput, layoutHexMap } from './hex-map.ts';
import { layoutJourneyTimeline } from './journey-timeline.ts';
import type { Drawing, Room } from './parts/drawing.ts';
import { layoutPromiseTrack, type PromiseTrackInput } from './promise-track.ts';
import { layoutSlope, type SlopeInput } from './slope.ts';
import { layoutSpread, type SpreadInput } from './spread.ts';
import { layoutStack, type StackInput } from './stack.ts';
import { layoutSteps, type StepsInput } from './steps.ts';
import type { JourneyTimelineInput } from './timeline-input.ts';
import { layoutTrend, type TrendInput } from './trend.ts';

/** What every kind of chart is given beside its numbers. */
export interface ChartWords {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
}

/** Every kind of chart that stands as a figure, with what it is drawn from. */
export type Chart =
  | { kind: 'trend'; input: TrendInput }
  | { kind: 'grade-strip'; input: GradeStripInput }
  | { kind: 'grade-matrix'; input: GradeMatrixInput }
  | { kind: 'journey-timeline'; input: JourneyTimelineInput }
  | { kind: 'promise-track'; input: PromiseTrackInput }
  | { kind: 'steps'; input: StepsInput }
  | { kind: 'stack'; input: StackInput }
  | { kind: 'slope'; input: SlopeInput }
  | { kind: 'spread'; input: SpreadInput }
  | { kind: 'hex-map'; input: HexMapInput };

/** Where everything in a chart stands, in the room given. */
export function layoutChart(chart: Chart, room: Room): Drawing {
  switch (chart.kind) {
    case 'trend':
      return layoutTrend(chart.input, room);
    case 'grade-strip':
      return layoutGradeStrip(chart.input, room);
    case 'grade-matrix':
      return layoutGradeMatrix(chart.input, room);
    case 'journey-timeline':
      return layoutJourneyTimeline(chart.input, room);
    case 'promise-track':
      return layoutPromiseTrack(chart.input, room);
    case 'steps':
      return layoutSteps(chart.input, room);
    case 'stack':
      return layoutStack(chart.input, room);
    case 'slope':
      return layoutSlope(chart.input, room);
    case 'spread':
      return layoutSpread(chart.input, room);
    case 'hex-map':
      return layoutHexMap(chart.input, room);
  }
}
