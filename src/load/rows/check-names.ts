import { keyOf, type TableName } from '../../model/dataset.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RowsTogether } from './rows-together.ts';

/** What readers and other tables tell rows of a register apart by, beside their ids. */
const names: [table: TableName, column: string][] = [
  ['areas', 'name'],
  ['areas', 'gss_code'],
  ['indicators', 'name'],
  ['frameworks', 'name'],
];

/** Checks that rows of a register can be told apart, and that areas lie in regions. An area that ended may have left its name to another. */
export const checkNames = (together: RowsTogether): Problem[] => [
  ...names.flatMap(([table, column]) => sameNames(together, table, column)),
  ...checkRegions(together),
];

function sameNames({ placed }: RowsTogether, table: TableName, column: string): Problem[] {
  const seen = new Map<string, { raw: RawRow; key: string }>();
  return placed[table].flatMap(({ record, raw }) => {
    const text = raw.text(column).toLowerCase();
    const first = seen.get(text);
    if (!text || ['valid_to', 'replaces'].some((ended) => raw.text(ended))) return [];
    if (!first) seen.set(text, { raw, key: keyOf(table, record) });
    return first ? [cellProblem('same-name', raw, column, { other: first.key, first: first.raw.line })] : [];
  });
}

const checkRegions = ({ placed, row }: RowsTogether): Problem[] =>
  placed.areas.flatMap(({ record: { region }, raw }) => {
    const kind = row('areas', region)?.record.kind;
    return !kind || kind === 'region' || kind === 'england'
      ? []
      : [cellProblem('not-a-region', raw, 'region', { kind })];
  });
