import { beforeAll, expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { boxFaults, crossed } from './box-faults.ts';
import { readSite } from './built-site.ts';
import { type DrawnBoxes, drawnBoxes } from './drawn-boxes.ts';
import { openSite } from './open-site.ts';
import { pathOf, visitPages } from './visit-pages.ts';

const built = inject('atRoot');
const site = openSite(built);
const drawn = readSite(built).pages.filter(({ html }) => html.includes('<svg'));
const widths = [320, 768, 1280];

let measured: { page: string; width: number; drawing: DrawnBoxes }[];

beforeAll(async () => {
  const context = await site.browser.newContext();
  const addresses = drawn.map(({ address }) => site.origin + address);
  const found = await visitPages(context, addresses, async (tab) => {
    const seen: typeof measured = [];
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      const drawings = await tab.evaluate(drawnBoxes);
      seen.push(...drawings.map((drawing) => ({ page: pathOf(tab), width, drawing })));
    }
    return seen;
  });
  measured = found.flat();
});

test.each(widths)(
  'no chart of any page has a label cut, too small, or on another or a mark, %i px wide',
  (width) => {
    const here = measured.filter((one) => one.width === width);
    expect(here.length).toBeGreaterThan(drawn.length);
    const faults = here.flatMap(({ page, drawing }) =>
      boxFaults(drawing, width).map((what) => ({ page, what })),
    );
    const labels = here.flatMap(({ drawing }) => drawing.texts).length;
    const through = here.flatMap(({ drawing }) => crossed(drawing)).length;
    console.info(`${width} px: ${here.length} drawings, a line runs through ${through} of ${labels} labels`);
    expect(tell(faults)).toBe('');
  },
);
