import type { Target } from '../../model/target.ts';
import { cellProblem } from '../cells/cell-problem.ts';
import type { PlacedRow } from '../cells/check-rows.ts';
import { listLast } from '../list-last.ts';
import type { Problem } from '../problem.ts';
import { linksOf, namedByDiscrepancies, type RowsTogether, valuesOf } from './rows-together.ts';

type PlacedTarget = PlacedRow<'targets'>;

/** Checks what a target says of itself: the action that is to reach it, when it is due, which way it goes, and where it starts. */
export function checkTargets(together: RowsTogether): Problem[] {
  const explained = namedByDiscrepancies(together.placed);
  return together.placed.targets.flatMap((target) => [
    ...checkAction(target),
    ...checkDue(target),
    ...(explained.has(`targets:${target.record.id}`) ? [] : checkWay(target, together)),
    ...checkStart(target, together),
  ]);
}

/** Whether a note speaks of what the row does not have. Most targets have a note, on this or that. */
const noted = ({ note = '' }: Target, words: RegExp): boolean => words.test(note);

function checkAction({ record, raw }: PlacedTarget): Problem[] {
  const { id, kind, action } = record;
  if (action || kind === 'norm' || noted(record, /\bactions?\b/i)) return [];
  return [cellProblem('target-without-action', raw, 'action', { target: id })];
}

function checkDue({ record, raw }: PlacedTarget): Problem[] {
  const { id, kind, due, due_text } = record;
  if (due || due_text || kind === 'norm' || noted(record, /\b(due|dates?)\b/i)) return [];
  return [cellProblem('target-without-due', raw, 'due_text', { target: id })];
}

/** The polarity of an indicator that an operator goes against. */
const against = { 'at-least': 'lower', 'at-most': 'higher', equal: undefined } as const;

function checkWay({ record, raw }: PlacedTarget, { row }: RowsTogether): Problem[] {
  const { id: indicator = '', polarity } = row('indicators', record.indicator)?.record ?? {};
  if (!polarity || polarity !== against[record.operator]) return [];
  const facts = { indicator, polarity, record: `targets:${record.id}` };
  return [cellProblem('target-against-polarity', raw, 'operator', facts)];
}

function checkStart({ record, raw }: PlacedTarget, { keys, lacks }: RowsTogether): Problem[] {
  const { area, indicator, breakdown = '', baseline, baseline_period: period } = record;
  const series = `${area}|${indicator}|${breakdown}|`;
  if (baseline !== undefined || !period || !lacks('observations', series + period)) return [];
  const misnamed = linksOf('targets').some(({ column, to }) =>
    valuesOf(record, column).some((value) => lacks(to, value)),
  );
  if (misnamed) return [];
  const periods = (keys.get('observations') ?? []).flatMap((key) =>
    key.startsWith(series) ? key.slice(series.length) : [],
  );
  const facts = {
    area,
    figure: breakdown ? `${indicator} (${breakdown})` : indicator,
    there: periods.length ? `There are figures for ${listLast(periods)}.` : 'There is none for another time.',
  };
  return [cellProblem('baseline-without-figure', raw, 'baseline_period', facts)];
}
