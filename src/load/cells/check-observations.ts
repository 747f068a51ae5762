import type { Indicator } from '../../model/indicator.ts';
import { type Observation, statusesWithoutValue } from '../../model/observation.ts';
import { countWords } from '../count-words.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { PlacedTables } from '../rows/rows-together.ts';
import { cellProblem } from './cell-problem.ts';
import { rangeOf } from './value-range.ts';

/** What is wrong inside each row of figures: cells that contradict each other, or that the indicator's unit does not allow. */
export function checkObservations({ observations, indicators, targets }: PlacedTables): Problem[] {
  const known = new Map(indicators.map(({ record }) => [record.id, record]));
  return [
    ...observations.flatMap(({ record, raw }) => [
      ...checkStatus(record, raw),
      ...checkBounds(record, raw),
      ...checkCounts(record, raw),
      ...checkUnit(raw, ['value', 'lower', 'upper'], known.get(record.indicator)),
    ]),
    ...targets.flatMap(({ record, raw }) =>
      checkUnit(raw, ['baseline', 'value'], known.get(record.indicator)),
    ),
  ];
}

function checkStatus(one: Observation, raw: RawRow): Problem[] {
  const { value, status = '', qualifier, numerator, denominator, note } = one;
  const absent = statusesWithoutValue.includes(status);
  const statuses = statusesWithoutValue.join(', ');
  if (value === undefined && !absent)
    return [cellProblem('missing-without-reason', raw, 'value', { statuses })];
  if (value !== undefined && absent) return [cellProblem('value-and-absent', raw, 'status')];
  if (value === undefined && qualifier) return [cellProblem('qualifier-without-value', raw, 'qualifier')];
  const worked = (numerator !== undefined && denominator !== undefined) || note;
  return status === 'derived' && !worked ? [cellProblem('derived-without-working', raw, 'note')] : [];
}

function checkBounds({ value, lower, upper, margin }: Observation, raw: RawRow): Problem[] {
  const wrong = (field: string, other: string) => [cellProblem('bounds-wrong-side', raw, field, { other })];
  if (margin !== undefined && margin < 0) return wrong('margin', 'zero');
  if (lower !== undefined && upper !== undefined && lower > upper) return wrong('lower', `upper, ${upper}`);
  if (value === undefined) return [];
  if (lower !== undefined && lower > value) return wrong('lower', `the value, ${value}`);
  if (upper !== undefined && upper < value) return wrong('upper', `the value, ${value}`);
  return [];
}

function checkCounts({ numerator, denominator }: Observation, raw: RawRow): Problem[] {
  if (denominator === 0) return [cellProblem('zero-denominator', raw, 'denominator')];
  if (numerator === undefined || denominator === undefined || numerator <= denominator) return [];
  return [cellProblem('numerator-over-denominator', raw, 'numerator', { denominator })];
}

/** Figures must have the decimals of their indicator, and be possible in its unit. */
function checkUnit(raw: RawRow, fields: readonly string[], indicator: Indicator | undefined): Problem[] {
  if (!indicator) return [];
  const { id, unit, decimals } = indicator;
  const filled = fields.filter((field) => raw.text(field));
  return filled.flatMap((field) => {
    const text = raw.text(field);
    const places = text.split('.')[1]?.length ?? 0;
    const { from, to, words } = rangeOf(unit);
    if (Number(text) < from || Number(text) > to)
      return [cellProblem('out-of-range', raw, field, { indicator: id, unit, range: words })];
    if (places <= decimals) return [];
    const allowed = decimals ? countWords(decimals, 'decimal') : 'no decimals';
    return [cellProblem('too-many-decimals', raw, field, { indicator: id, decimals: allowed })];
  });
}
