import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { HexMapInput, MapCell } from '../../src/charts/hex-map-input.ts';

interface AreaRow {
  id: string;
  name: string;
  region: string;
  map_column: string;
  map_row: string;
}

const rows: AreaRow[] = parse(readFileSync('data/areas.csv'), { columns: true });
const nameOf = new Map(rows.map(({ id, name }) => [id, name]));

/** Every council of England in its place, of class 0, in order of region and name. */
const england: MapCell[] = rows
  .filter(({ map_column }) => map_column)
  .map(({ id, name, region, map_column, map_row }) => ({
    name,
    region: nameOf.get(region) ?? '',
    column: Number(map_column),
    row: Number(map_row),
    class: 0,
    shown: 'nothing held here',
    page: `councils/${id}/`,
  }))
  .sort((a, b) => a.region.localeCompare(b.region, 'en') || a.name.localeCompare(b.name, 'en'));

const coverage = [
  { words: 'Nothing held here', fill: 0 },
  { words: 'An assessment only', fill: 0.5 },
  { words: 'A scorecard', fill: 1 },
];
const ratings = [
  { words: 'No rating held here', fill: 0 },
  { words: 'Inadequate', fill: 0.36 },
  { words: 'Requires improvement', fill: 0.58 },
  { words: 'Good', fill: 0.8 },
  { words: 'Outstanding', fill: 1 },
];
const shares = [
  { words: 'No figure', fill: 0 },
  { words: 'Under 50%', fill: 0.36 },
  { words: '50% to under 60%', fill: 0.58 },
  { words: '60% to under 70%', fill: 0.8 },
  { words: '70% or more', fill: 1 },
];

const map = (id: string, cells: MapCell[], more: Partial<HexMapInput> = {}): HexMapInput => ({
  id: `map-${id}`,
  title: 'Councils on a map',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  cells,
  classes: coverage,
  neutral: false,
  ...more,
});

const filled = (classes: Record<string, number>) =>
  england.map((cell) => ({ ...cell, class: classes[cell.name] ?? 0 }));
const mixed = england.map((cell, index) => ({ ...cell, class: (index * 7 + cell.row) % 5 }));

/** Maps, each named by the fact that its drawing proves. */
export const hexMaps: HexMapInput[] = [
  map('without-places', []),
  map('nothing', england),
  map('three', filled({ Plymouth: 2, Leicester: 2, 'West Sussex': 1 })),
  map(
    'neighbours-with-long-names',
    filled({
      'Bournemouth, Christchurch and Poole': 2,
      'Bath and North East Somerset': 2,
      'North East Lincolnshire': 2,
      'North Lincolnshire': 2,
      'Kensington and Chelsea': 1,
      'Hammersmith and Fulham': 1,
    }),
  ),
  map('ratings', mixed, { classes: ratings }),
  map('shares-neutral', mixed, { classes: shares, neutral: true }),
  map(
    'all',
    england.map((cell) => ({ ...cell, class: 2 })),
  ),
  map(
    'one',
    england.slice(0, 1).map((cell) => ({ ...cell, class: 2 })),
  ),
];
