import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import { namedByDiscrepancies, type RowsTogether } from './rows-together.ts';

/** Checks that a target names the action that is to reach it. A norm stands by itself; and a discrepancy can say that the source has none. */
export function checkTargets({ placed }: RowsTogether): Problem[] {
  const explained = namedByDiscrepancies(placed);
  return placed.targets.flatMap(({ record: { id, kind, action }, raw }) =>
    action || kind === 'norm' || explained.has(`targets:${id}`)
      ? []
      : [cellProblem('target-without-action', raw, 'action', { target: id, record: `targets:${id}` })],
  );
}
