import { countWords } from '../load/count-words.ts';
import { inert } from '../load/report.ts';
import type { Ledger, Left } from './ledger.ts';
import type { Step, TablePlan } from './plan.ts';
import type { Refusal } from './refusal.ts';

/** So many of a kind are told one by one; the rest are counted. */
const most = 10;

/** What was taken from each part of a file, and what was left and why. */
export function tellLedger({ taken, left }: Ledger): string {
  const leftIn = Map.groupBy(left, ({ part }) => part);
  const parts = new Set([...taken.keys(), ...leftIn.keys()]);
  const lines = [...parts].map(
    (part) => `  ${inert(part)}: ${taken.get(part) ?? 0} taken, ${cellsOf(leftIn.get(part) ?? [])} left`,
  );
  const whys = [...Map.groupBy(left, ({ why }) => why)].map(
    ([why, all]) => `  ${countWords(cellsOf(all), 'cell')}: ${inert(why)}`,
  );
  const sum = [...taken.values()].reduce((so, cells) => so + cells, 0);
  return [
    `Cells: ${sum} taken, ${cellsOf(left)} left`,
    ...lines,
    ...(whys.length ? ['Left', ...whys] : []),
  ].join('\n');
}

const cellsOf = (left: readonly Left[]): number => left.reduce((so, { cells }) => so + cells, 0);

const kinds = ['added', 'filled', 'changed', 'kept'] as const;
const words: Record<Step['kind'], string> = {
  added: 'to add',
  filled: 'to fill in',
  changed: 'to replace',
  kept: 'as they are',
};

/** What is to be done to each table, in counts, then row by row: those replaced first, for they are lost. */
export const tellPlan = (plans: readonly TablePlan[]): string =>
  [
    'Tables',
    ...plans.map(tellCounts),
    ...(['changed', 'filled', 'added'] as const).flatMap((kind) =>
      plans.flatMap((plan) => tellSteps(plan, kind)),
    ),
    ...plans.flatMap(tellUnknown),
  ].join('\n');

function tellCounts({ table, steps }: TablePlan): string {
  const counts = kinds.flatMap((kind) => {
    const { length } = steps.filter((step) => step.kind === kind);
    return length ? [`${length} ${words[kind]}`] : [];
  });
  return `  ${table}: ${counts.join(', ') || 'nothing'}`;
}

function tellSteps({ table, steps }: TablePlan, kind: 'changed' | 'filled' | 'added'): string[] {
  const own = steps.filter((step) => step.kind === kind);
  if (!own.length) return [];
  const told = own.slice(0, most).map((step) => `  ${inert(tellStep(step))}`);
  return [`${table}, ${words[kind]}`, ...told, ...restLine(own.length)];
}

const restLine = (count: number): string[] => (count > most ? [`  and ${count - most} more`] : []);

const tellStep = ({ kind, key, row, cells }: Step): string =>
  kind === 'added'
    ? `+ ${key}${gistOf(row) && `: ${gistOf(row)}`}`
    : `~ ${key}: ${cells.map(({ column, from, to }) => `${column} ${from || 'empty'} to ${to || 'empty'}`).join(', ')}`;

/** What says most of a row in one word. */
const gistOf = ({ value, status, grade, overall, name }: Step['row']): string =>
  value || status || grade || overall || name || '';

function tellUnknown({ table, unknown }: TablePlan): string[] {
  if (!unknown.length) return [];
  const told = unknown.slice(0, most).map((key) => `  ${inert(key)}`);
  return [
    `${table}, from the same source and not in the file; they stay`,
    ...told,
    ...restLine(unknown.length),
  ];
}

/** Why a file is refused: each place, what stands there and what was expected. */
export function tellRefusal({ faults }: Refusal): string {
  const told = faults
    .slice(0, most)
    .map(
      ({ place, found, expected }) =>
        `${inert(place)}\n  there: ${inert(shortened(found)) || 'nothing'}\n  expected: ${inert(expected)}`,
    );
  return [...told, ...(faults.length > most ? [`and ${faults.length - most} more places`] : [])].join('\n');
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)} …` : text);
