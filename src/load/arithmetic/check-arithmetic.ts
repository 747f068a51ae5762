import { cellProblem } from '../cells/cell-problem.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { PlacedTables } from '../rows/rows-together.ts';
import type { Contradiction } from './contradiction.ts';
import { gatherFigures } from './figures.ts';
import { checkRelations } from './relations.ts';
import { checkScores } from './scores.ts';
import { checkShare } from './shares.ts';

/** Without the first no contradiction can be known to be named, without the second no whole to be complete. */
const grounds = ['discrepancies', 'breakdowns'];
const scoreGrounds = ['frameworks', 'elements', 'scale', 'assessments', 'grades'];
/** Where a row of these could not be read, a sum may be missing that a discrepancy names. */
const figureGrounds = ['observations', 'indicators', 'sources', 'relations'];

/**
 * Works out every sum that stands in the data: shares, parts, averages, changes, scores.
 * What does not work out is a problem, unless a row of `discrepancies` names the sum and every row it touches.
 * `broken` are the tables of which not all rows could be read.
 */
export function checkArithmetic(placed: PlacedTables, broken: ReadonlySet<string>): Problem[] {
  const sound = (names: readonly string[]) => !names.some((table) => broken.has(table));
  if (!sound(grounds)) return [];
  const figures = gatherFigures(placed);
  const relations = checkRelations(placed, figures);
  const found = [
    ...placed.indicators.flatMap(({ record }) => figures.of(record.id).flatMap(checkShare)),
    ...relations.contradictions,
    ...(sound(scoreGrounds) ? checkScores(placed) : []),
  ];
  const named = namedSums(placed.discrepancies);
  const unnamed = found.filter((one) => !isNamed(one, named));
  return [
    ...unnamed.map(asProblem),
    ...relations.problems,
    ...(sound([...figureGrounds, ...scoreGrounds])
      ? placed.discrepancies.flatMap((row) => checkNamed(row, found))
      : []),
  ];
}

/** The rows that discrepancies name, by each sum they name. */
const namedSums = (rows: readonly PlacedRow<'discrepancies'>[]): Map<string, ReadonlySet<string>[]> => {
  const sums = new Map<string, ReadonlySet<string>[]>();
  for (const { record } of rows)
    for (const sum of record.sums ?? [])
      sums.set(sum, [...(sums.get(sum) ?? []), new Set(record.records ?? [])]);
  return sums;
};

const isNamed = ({ sum, rows }: Contradiction, named: Map<string, ReadonlySet<string>[]>): boolean =>
  (named.get(sum) ?? []).some((records) => rows.every(({ record }) => records.has(record)));

function asProblem({ rule, field, sum, rows }: Contradiction): Problem {
  const [{ raw }] = rows;
  return cellProblem(rule, raw, field, {
    sum,
    rows: rows.map((row) => `${row.name} ${placeOf(row.raw, raw)}`).join(', '),
    records: rows.map(({ record }) => record).join('; '),
  });
}

const placeOf = ({ file, line }: RawRow, from: RawRow): string =>
  file === from.file ? `(line ${line})` : `(${file} line ${line})`;

/** Sums that a discrepancy names, and that no figures come to. */
function checkNamed({ record, raw }: PlacedRow<'discrepancies'>, found: readonly Contradiction[]): Problem[] {
  const records = new Set(record.records ?? []);
  const known = new Set(found.map(({ sum }) => sum));
  const missing = (record.sums ?? []).filter((sum) => !known.has(sum));
  if (!missing.length) return [];
  const own = found.filter(({ rows }) => records.has(rows[0].record)).map(({ sum }) => `"${sum}"`);
  const fix = own.length ? `The rows in records say ${own.join(', ')}.` : 'The rows in records agree.';
  return missing.map((sum) => cellProblem('sum-works-out', raw, 'sums', { sum, fix }));
}
