import { problemAt } from '../load/problem.ts';
import { kindFault } from '../load/rows/check-periods.ts';
import { frequencies } from '../model/indicator.ts';
import { findPeriod } from '../model/period.ts';
import { type Field, type Given, partsOf } from './field.ts';
import { periodOfFigure } from './kinds/day-figures.ts';
import { cellOf, type Known } from './known.ts';

/** Why an answer asks for figures of a kind of period that their indicator does not have, as the check would say once they are filled in. */
export function periodFault(
  { name }: Field,
  text: string,
  known: Known,
  { indicator = '', period = '' }: Given,
): string | undefined {
  if (name === 'indicators') return faultOfMany(partsOf(text), period, known);
  if (name !== 'period' && name !== 'baseline_period') return undefined;
  const facts = factsOf(indicator, text, known);
  if (!facts) return undefined;
  const { message, hint } = problemAt('wrong-period-kind', { file: '', field: name, value: text }, facts);
  return `${message}. ${hint}`;
}

function faultOfMany(indicators: readonly string[], reported: string, known: Known): string | undefined {
  const faults = indicators.flatMap((one) => {
    const facts = factsOf(one, periodOfFigure(one, reported, known), known);
    if (!facts) return [];
    const { frequency, kind, often } = facts;
    return [
      `${one} comes out ${frequency}, and ${reported} is ${kind}. Leave it out, or set frequency to ${often} in data/indicators.csv, which says how often figures come out at most.`,
    ];
  });
  return faults.length ? faults.join('\n') : undefined;
}

function factsOf(indicator: string, text: string, known: Known) {
  if (!indicator || !findPeriod(text)) return undefined;
  const often = cellOf(known.row('indicators', indicator), 'frequency');
  return kindFault(text, { id: indicator, frequency: frequencies.find((one) => one === often) });
}
