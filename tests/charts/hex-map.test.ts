import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layoutHexMap } from '../../src/charts/hex-map.ts';
import type { HexMapInput } from '../../src/charts/hex-map-input.ts';
import type { Drawing } from '../../src/charts/parts/drawing.ts';
import { borders, hexagon, hexGrid } from '../../src/charts/parts/hex.ts';
import { hexMaps } from './map-worlds.ts';
import { renderChart, renderLinked } from './render.ts';

const map = (id: string): HexMapInput => {
  const found = hexMaps.find((one) => one.id === `map-${id}`);
  if (!found) throw new Error(`no map "${id}"`);
  return found;
};
const pathOf = ({ shapes }: Drawing, look: string) => shapes.find((shape) => shape.look === look)?.path ?? '';
const starts = (path: string) => path.match(/M/g)?.length ?? 0;
const words = ({ texts }: Drawing) => texts.map((text) => text.words);

describe('a grid of hexagons', () => {
  const grid = hexGrid(
    [
      { column: 0, row: 0 },
      { column: 2, row: 1 },
    ],
    100,
    20,
  );

  it('has its rows from the south, odd ones half a hexagon further east', () => {
    const [even, odd] = [grid.middle({ column: 1, row: 0 }), grid.middle({ column: 1, row: 1 })];
    expect(odd.y).toBeLessThan(even.y);
    expect(odd.x - even.x).toBe(10);
  });

  it('sets all neighbours equally far away, to a unit', () => {
    const { x, y } = grid.middle({ column: 1, row: 1 });
    const around = [
      [0, 1],
      [2, 1],
      [1, 2],
      [2, 2],
      [1, 0],
      [2, 0],
    ].map(([column = 0, row = 0]) => grid.middle({ column, row }));
    for (const other of around) expect(Math.abs(Math.hypot(other.x - x, other.y - y) - 20)).toBeLessThan(1);
  });

  it('draws each border between groups once, and none at the coast', () => {
    const cells = [
      { column: 0, row: 0, group: 'a' },
      { column: 1, row: 0, group: 'a' },
      { column: 0, row: 1, group: 'b' },
    ];
    const { shapes } = borders(cells, grid);
    expect(shapes.map(({ path }) => starts(path))).toEqual([2, 2]);
  });

  it('closes every hexagon', () => expect(hexagon({ x: 10, y: 10 }, 10)).toMatch(/^M10 4l.*z$/));
});

describe('a map of hexagons', () => {
  it('has every council once in each drawing, filled or not', () => {
    const drawing = layoutHexMap(map('ratings'), 'narrow');
    const drawn = starts(pathOf(drawing, 'hex')) + starts(pathOf(drawing, 'hex held'));
    expect(drawn).toBe(153 + map('ratings').classes.length);
    expect(drawing.stops).toHaveLength(153);
  });

  it('fills only what is known', () => {
    expect(starts(pathOf(layoutHexMap(map('three'), 'wide'), 'hex-fill'))).toBe(3 + 2);
    expect(starts(pathOf(layoutHexMap(map('nothing'), 'wide'), 'hex held'))).toBe(2);
  });

  it('is grey where more is neither better nor worse', () => {
    const drawing = layoutHexMap(map('shares-neutral'), 'wide');
    expect(pathOf(drawing, 'hex-fill')).toBe('');
    expect(pathOf(drawing, 'hex-fill neutral')).not.toBe('');
  });

  it('counts each class in its key', () =>
    expect(words(layoutHexMap(map('three'), 'narrow'))).toEqual(
      expect.arrayContaining(['Nothing held here (150)', 'An assessment only (1)', 'A scorecard (2)']),
    ));

  it.each(['wide', 'card'] as const)('leads from no name of a region through another region, %s', (room) => {
    const input = map('nothing');
    const drawing = layoutHexMap(input, room);
    const places = input.cells.map((cell, index) => ({
      ...cell,
      at: drawing.stops?.[index] ?? { x: 0, y: 0 },
    }));
    const lines = [...pathOf(drawing, 'leader').matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)];
    expect(lines).toHaveLength(new Set(input.cells.map(({ region }) => region)).size - 1);
    expect(words(drawing).join(' ')).toContain('East Midlands');
    for (const [, ...numbers] of lines) {
      const [x = 0, y = 0, endX = 0, endY = 0] = numbers.map(Number);
      const away = (share: number) => (place: (typeof places)[number]) =>
        Math.hypot(place.at.x - x - share * (endX - x), place.at.y - y - share * (endY - y));
      const nearest = (share: number) =>
        places.reduce((best, one) => (away(share)(one) < away(share)(best) ? one : best));
      const own = nearest(1).region;
      const shares = Array.from({ length: 41 }, (_, step) => step / 40);
      const met = shares.map((share) => ({ one: nearest(share), far: away(share)(nearest(share)) }));
      expect(met.filter(({ one, far }) => far < 8 && one.region !== own)).toEqual([]);
    }
  });

  it('names a few filled councils, and regions where there is room beside the map', () => {
    expect(words(layoutHexMap(map('three'), 'narrow'))).toEqual(
      expect.arrayContaining(['Leicester', 'Plymouth', 'West Sussex']),
    );
    expect(words(layoutHexMap(map('three'), 'narrow'))).not.toContain('South West');
    expect(words(layoutHexMap(map('three'), 'wide'))).toContain('South West');
    expect(words(layoutHexMap(map('all'), 'wide'))).not.toContain('Leicester');
  });
});

describe('the links of a map', () => {
  // The stylesheet shows the wide drawing from 35 rem, 560 pixels, on.
  it('are large enough for fingers at the narrowest that the wide drawing is shown', () => {
    const { width, stops = [] } = layoutHexMap(map('nothing'), 'wide');
    const apart = stops.flatMap((one, index) =>
      stops.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect((Math.min(...apart) * 560) / width).toBeGreaterThanOrEqual(24);
  });

  it('lead to every council from the wide drawing, in order of region and name, each with a name', async () => {
    const html = await renderLinked({ kind: 'hex-map', input: map('three') });
    const [narrow = '', wide = ''] = html.split('</svg>');
    expect(narrow).not.toContain('<a ');
    expect(narrow).toContain('role="img"');
    expect(wide).toContain('role="group"');
    const links = [...wide.matchAll(/<a href="([^"]*)"[^>]*><title>([^<]*)/g)];
    expect(links).toHaveLength(153);
    expect(links[0]?.slice(1)).toEqual(['/councils/derby/', 'Derby: nothing held here']);
  });

  it('are none where the chart stands alone', async () =>
    expect(await renderChart({ kind: 'hex-map', input: map('three') })).not.toContain('<a '));
});

it.each(hexMaps)(
  'the map $id is under 6 kB as a browser gets it, both drawings and all links together',
  async (input) => {
    const html = await renderLinked({ kind: 'hex-map', input });
    expect(brotliCompressSync(html).length).toBeLessThan(6 * 1024);
  },
);
