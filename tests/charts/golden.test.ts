import { describe, expect, it } from 'vitest';
import { drawnWorlds } from './drawn-worlds.ts';
import { expectGolden, renderChart, renderSparkline } from './render.ts';
import { sparklines } from './trend-worlds.ts';

// A strict content policy refuses these.
const strictlyBlocked = / style=|<script|<style| on\w+=/;

describe.each(drawnWorlds)('$kind $input.id', (chart) => {
  it('is drawn as before', async () => {
    const html = await renderChart(chart);
    expectGolden(chart.input.id, html);
    expect(html).not.toMatch(strictlyBlocked);
  });
});

describe.each(sparklines)('sparkline $id', (input) => {
  it('is drawn as before', async () => {
    const html = await renderSparkline(input);
    expectGolden(input.id, html);
    expect(html).not.toMatch(strictlyBlocked);
  });
});
