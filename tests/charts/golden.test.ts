import { describe, expect, it } from 'vitest';
import GradeStrip from '../../src/charts/GradeStrip.astro';
import PromiseTrack from '../../src/charts/PromiseTrack.astro';
import Sparkline from '../../src/charts/Sparkline.astro';
import Steps from '../../src/charts/Steps.astro';
import Trend from '../../src/charts/Trend.astro';
import { expectGolden, renderChart } from './render.ts';
import { sparklines, trends } from './trend-worlds.ts';
import { promises, stepCharts, strips } from './worlds.ts';

const sets = [
  { chart: 'trend', component: Trend, inputs: trends },
  { chart: 'sparkline', component: Sparkline, inputs: sparklines },
  { chart: 'grade strip', component: GradeStrip, inputs: strips },
  { chart: 'promise track', component: PromiseTrack, inputs: promises },
  { chart: 'steps', component: Steps, inputs: stepCharts },
];

// A strict content policy refuses these.
const strictlyBlocked = / style=|<script|<style| on\w+=/;

describe.each(sets)('$chart is drawn as before', ({ component, inputs }) => {
  it.each<{ id: string }>(inputs)('$id', async (input) => {
    const html = await renderChart(component, input);
    expectGolden(input.id, html);
    expect(html).not.toMatch(strictlyBlocked);
  });
});
