import type { Area } from '../../src/model/area.ts';
import type { Observation } from '../../src/model/observation.ts';
import { figure } from './small-scorecards.ts';

const letters = 'QWERTYUIOPASDFGHJKLZXCVBNMQWER';

/** Thirty made-up councils, not in order of name, on a map of six columns. */
export const councils: Area[] = [...letters].map((letter, index) => ({
  id: `made-up-${index}`,
  name: `${letter}${index < 26 ? 'a' : 'e'}ton`,
  kind: 'unitary',
  region: 'westshire',
  map_column: index % 6,
  map_row: Math.floor(index / 6),
}));

/** A figure of `feel-heard`, suppressed where there is no value. */
export const figureOf = (area: string, period: string, value: number | undefined): Observation =>
  figure({ area, period, ...(value === undefined ? { status: 'suppressed' } : { value }) });
