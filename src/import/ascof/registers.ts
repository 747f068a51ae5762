import type { Row } from '../../rows/standing-rows.ts';
import type { KnownRows } from '../known-rows.ts';
import { refuse } from '../refusal.ts';
import { framework, type Measure, source } from './measures.ts';

const share = (id: string, name: string, short_name: string): Row => ({
  id,
  name,
  short_name,
  unit: 'percent',
  decimals: '1',
  polarity: 'neutral',
  frequency: 'yearly',
  group: 'providers',
  framework,
  aliases: 'Part of ASCOF 6B',
});

/**
 * The shares that stand beside the measure in the table of ratings. They have no codes of their own, and no good direction:
 * they are the same providers, and the measure alone is counted as better or worse.
 */
const ratingIndicators: Readonly<Record<string, Row>> = {
  outstanding: share(
    'care-homes-outstanding-pct',
    'Residential care providers rated Outstanding by the CQC',
    'Care homes rated Outstanding',
  ),
  good: share(
    'care-homes-rated-good-pct',
    'Residential care providers rated Good by the CQC, and not better',
    'Care homes rated Good',
  ),
  other: share(
    'care-homes-below-good-pct',
    'Residential care providers rated Requires improvement or Inadequate by the CQC',
    'Care homes rated below Good',
  ),
  'not yet rated': share(
    'care-homes-not-rated-pct',
    'Residential care providers not yet rated by the CQC',
    'Care homes not yet rated',
  ),
};

/** The indicators of a measure's table, by the share they are. An indicator is found by framework and code together. */
export function indicatorsOf({ code, collection }: Measure, known: KnownRows): Map<string, Row> {
  const row = known.rows('indicators').find((one) => one.framework === framework && one.code === code);
  const expected = `an indicator of ${framework} with the code ${code}: one of another framework is another measure`;
  const found = row ?? refuse('data/indicators.csv', '', expected);
  if (collection !== 'ratings') return new Map([['', found]]);
  return new Map([['6b', found], ...Object.entries(ratingIndicators)]);
}

/** A row of a register that must be there, or be in this project's own. */
export function registerRow(
  known: KnownRows,
  table: 'breakdowns' | 'frameworks' | 'sources',
  id: string,
): Row {
  return known.rows(table).find((one) => one.id === id) ?? refuse(`data/${table}.csv`, '', `a row ${id}`);
}

/** Breaks, cautions and the label "in development", as the register has them, of the areas that are brought in. */
export const annotationsOf = (known: KnownRows, areas: readonly Row[]): Row[] =>
  known
    .rows('annotations')
    .filter((row) => row.source === source && (!row.area || areas.some(({ id }) => id === row.area)));
