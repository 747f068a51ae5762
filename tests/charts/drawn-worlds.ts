import type { Chart } from '../../src/charts/chart.ts';
import { hexMaps } from './map-worlds.ts';
import { matrices } from './matrix-worlds.ts';
import { slopes } from './slope-worlds.ts';
import { spreads } from './spread-worlds.ts';
import { stacks } from './stack-worlds.ts';
import { timelines } from './timeline-worlds.ts';
import { trends } from './trend-worlds.ts';
import { promises, stepCharts, strips } from './worlds.ts';

/** Every hard case of every kind of chart: each has golden drawings, and is measured in a browser. */
export const drawnWorlds: Chart[] = [
  ...trends.map((input) => ({ kind: 'trend' as const, input })),
  ...strips.map((input) => ({ kind: 'grade-strip' as const, input })),
  ...matrices.map((input) => ({ kind: 'grade-matrix' as const, input })),
  ...timelines.map((input) => ({ kind: 'journey-timeline' as const, input })),
  ...promises.map((input) => ({ kind: 'promise-track' as const, input })),
  ...stacks.map((input) => ({ kind: 'stack' as const, input })),
  ...slopes.map((input) => ({ kind: 'slope' as const, input })),
  ...stepCharts.map((input) => ({ kind: 'steps' as const, input })),
  ...spreads.map((input) => ({ kind: 'spread' as const, input })),
  ...hexMaps.map((input) => ({ kind: 'hex-map' as const, input })),
];
