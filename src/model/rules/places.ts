import type { Rule } from '../rule.ts';

/** Faults of the places that councils have on the map of hexagons. */
export const placesRules = {
  'half-a-place': {
    severity: 'error',
    title: 'A place on the map has a column and a row',
    message: '{field} is empty, and {other} is "{given}"',
    hint: 'Fill it in, or empty {other} too: an area without a place is left off the map.',
    example: { wrong: 'map_column 4, no map_row', right: 'map_column 4, map_row 2' },
  },
  'same-place': {
    severity: 'error',
    title: 'Two councils do not lie on one hexagon',
    message: 'column {value}, row {row} of the map is the place of {other} on line {first}',
    hint: 'Give one of the two another place, or none; one would hide the other on the map.',
    example: { wrong: 'two councils with map_column 4 and map_row 2', right: 'a place for each' },
  },
} as const satisfies Record<string, Rule>;
