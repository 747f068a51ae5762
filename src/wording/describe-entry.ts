import type { Correction } from '../model/correction.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { inPeriod } from './format-period.ts';
import { formatNumber, formatValue } from './format-value.ts';
import { statusLabel } from './labels.ts';
import { sentence } from './sentence.ts';

const countsOf = ({ numerator, denominator }: Observation): string | undefined => {
  if (numerator === undefined)
    return denominator === undefined ? undefined : `of ${formatNumber(denominator)}`;
  const count = formatNumber(numerator);
  return denominator === undefined ? `a count of ${count}` : `${count} of ${formatNumber(denominator)}`;
};

const intervalOf = ({ lower, upper }: Observation): string | undefined => {
  if (lower === undefined && upper === undefined) return undefined;
  const ends = [lower, upper].map((end) => (end === undefined ? 'no bound' : String(end).replace('-', '−')));
  return `interval ${ends.join(' to ')}`;
};

/** All that a source says of a figure beside its value, in one line: as printed, its standing, counts, margin, note. */
export const describeEntry = (figure: Observation): string =>
  [
    figure.printed && `printed as ${figure.printed}`,
    figure.status && statusLabel[figure.status],
    figure.break_before && 'not to be compared with earlier figures',
    countsOf(figure),
    intervalOf(figure),
    figure.margin !== undefined && `margin ± ${figure.margin}`,
    figure.respondents !== undefined && `${formatNumber(figure.respondents)} answers`,
    figure.note,
  ]
    .filter(Boolean)
    .join('; ');

/** What this site had wrong in a record and when it was mended, and why. A figure is told in its unit, where that is given. */
export function describeCorrection(
  { column, was, now, reason, date }: Correction,
  unit?: Pick<Indicator, 'unit' | 'decimals'>,
): string {
  const told = (text: string): string =>
    unit && column === 'value' && text !== '' && !Number.isNaN(Number(text))
      ? formatValue(Number(text), unit)
      : text || 'empty';
  return `This site put right the ${column.replaceAll('_', ' ')} of this record ${inPeriod(date)}: it was ${told(was)} and is now ${told(now)}. ${sentence(reason)}`;
}
