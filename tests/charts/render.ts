import { readFileSync, writeFileSync } from 'node:fs';
import { experimental_AstroContainer as Container } from 'astro/container';
import { expect } from 'vitest';
import ChartDrawing from '../../src/charts/Chart.astro';
import type { Chart } from '../../src/charts/chart.ts';
import Sparkline from '../../src/charts/Sparkline.astro';
import type { SparklineInput } from '../../src/charts/sparkline.ts';

const container = await Container.create();

// Without the marks that a development server leaves on elements.
const bare = (html: string) => html.replace(/ data-astro-[a-z-]+="[^"]*"/g, '').trim();

/** The markup of a chart, both its drawings. */
export const renderChart = async (chart: Chart): Promise<string> =>
  bare(await container.renderToString(ChartDrawing, { props: { chart } }));

/** The same as it stands in a page, whose addresses it is told. */
export const renderLinked = async (chart: Chart): Promise<string> =>
  bare(
    await container.renderToString(ChartDrawing, {
      props: { chart, address: (path: string) => `/${path}` },
    }),
  );

/** The markup of a sparkline. */
export const renderSparkline = async (input: SparklineInput): Promise<string> =>
  bare(await container.renderToString(Sparkline, { props: { input } }));

/** The drawings within a chart's markup: narrow and wide, or the one of a sparkline. */
export const drawingsOf = (html: string): string[] => html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];

const folder = new URL('./golden/', import.meta.url);
const legible = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

/** Holds each drawing to its golden file; `UPDATE_GOLDEN=1` writes the files instead. */
export function expectGolden(name: string, html: string): void {
  const drawings = drawingsOf(html);
  expect(drawings.length).toBeGreaterThan(0);
  drawings.forEach((svg, index) => {
    const room = drawings.length === 1 ? '' : `.${['narrow', 'wide'][index]}`;
    const file = new URL(`${name}${room}.svg`, folder);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, legible(svg));
    expect(legible(svg)).toBe(readFileSync(file, 'utf8'));
  });
}
