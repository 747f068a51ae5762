import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Basis } from '../scorecard/rules.ts';
import type { PairDifference, SideBySide } from '../scorecard/side-by-side.ts';
import { formatNumber } from './format-value.ts';
import { polarityLabel, unitLabel } from './labels.ts';
import { listWords, sentence } from './sentence.ts';

const isClear = ({ direction }: PairDifference): boolean =>
  direction !== 'no-clear-change' && direction !== 'cannot-tell';

interface Clear {
  upper: number;
  lower: number;
}

/** The council with the higher figure first; which of the two is better is not for the words to say. */
const clearOf = ({ first, second, size = 0 }: PairDifference): Clear =>
  size > 0 ? { upper: second, lower: first } : { upper: first, lower: second };

/** Each council that is clearly higher than others, with the names of those: in the order of the councils, never of their figures. */
function clearWords(pairs: readonly PairDifference[], names: readonly string[]): string[] {
  const clear = pairs.filter(isClear).map(clearOf);
  return names.flatMap((name, at) => {
    const lower = clear.filter(({ upper }) => upper === at).map((one) => names[one.lower] ?? '');
    return lower.length ? [`${name} clearly higher than ${listWords(lower)}`] : [];
  });
}

function unclearWords(pairs: readonly PairDifference[]): string[] {
  const unclear = pairs.filter(({ direction }) => direction === 'no-clear-change').length;
  if (!unclear) return [];
  if (unclear === pairs.length)
    return [pairs.length > 1 ? 'No clear difference between any of them' : 'No clear difference'];
  return ['No clear difference otherwise'];
}

const untoldWords = (pairs: readonly PairDifference[], names: readonly string[]): string[] => {
  const untold = pairs.filter(({ direction }) => direction === 'cannot-tell');
  return [...Map.groupBy(untold, ({ reason = '' }) => reason)].map(([reason, alike]) => {
    const who = alike.map(({ first, second }) => `${names[first]} and ${names[second]}`);
    const whose = alike.length < pairs.length ? ` of ${who.join(', ')}` : '';
    return `Can't be told${whose}: ${reason}`;
  });
};

/** How councils differ on one indicator, in words, a sentence each; `names` in the order of the cells. */
export function describeSides(
  { period, pairs }: Pick<SideBySide<unknown>, 'period' | 'pairs'>,
  names: readonly string[],
): string[] {
  if (!period) return ['Not judged: the figures are for different periods.'];
  return [...clearWords(pairs, names), ...untoldWords(pairs, names), ...unclearWords(pairs)].map(sentence);
}

const basisWords: Record<Basis, string> = {
  margin: 'by the margins',
  counts: 'by what chance makes of the counts',
  threshold: 'by a fixed threshold',
};

/** How sure the differences were judged: `Judged by the margins.`; nothing where none was judged. */
export function describeBasis({ pairs }: Pick<SideBySide<unknown>, 'pairs'>): string {
  const used = new Set(pairs.flatMap(({ basis }) => basis ?? []));
  const words = (Object.keys(basisWords) as Basis[]).filter((basis) => used.has(basis));
  return words.length ? `Judged ${listWords(words.map((basis) => basisWords[basis]))}.` : '';
}

/** What a comparison shows, for those who hear it: whose figures, and of how many measures. */
export function describeComparison(names: readonly string[], measures: number, assessments: number): string {
  const figures = measures === 1 ? '1 measure' : `${measures} measures`;
  const graded = assessments
    ? ` and ${assessments === 1 ? 'one framework' : `${assessments} frameworks`} of assessment`
    : '';
  return `${listWords(names)} side by side: ${figures}${graded}.`;
}

/** Why an answer of councils is missing: nothing is held. */
export const nothingHeld = 'no figure held here';

type Behind = Pick<Observation, 'margin' | 'respondents' | 'numerator' | 'denominator'>;

/** A sign or a word with the number it belongs to, on one line. */
const kept = (before: string, after: string): string => `${before}\u00a0${after}`;

/** How many answered, or the counts beneath a share or a rate: `from 380 answers`, `from 154 of 736,353`. */
function behindOf({ respondents, numerator, denominator }: Behind): string[] {
  if (respondents !== undefined) return [`from ${kept(formatNumber(respondents), 'answers')}`];
  if (numerator === undefined || denominator === undefined) return [];
  return [`from ${formatNumber(numerator)} ${kept('of', formatNumber(denominator))}`];
}

/** What a figure's margin is, and how many stand behind it: `± 4.1, from 380 answers`; nothing where neither is known. */
export function describeMargin(figure: Behind, decimals: number): string {
  const { margin } = figure;
  const around = margin === undefined ? [] : [kept('±', formatNumber(margin, decimals))];
  return [...around, ...behindOf(figure)].join(', ');
}

/** What figures count where their signs do not say so, and which way is better: `Unit: days. Lower is better.`. */
export function describeMeasureKind({ unit, polarity }: Pick<Indicator, 'unit' | 'polarity'>): string {
  const counted = unit === 'percent' || unit === 'pounds-million' ? '' : `Unit: ${unitLabel[unit]}. `;
  return `${counted}${polarityLabel[polarity]}.`;
}

/** Why a council has no grade under a framework. */
export const noAssessmentHeld = 'no assessment held here';

/** What is to be known of grades of several frameworks. */
export const gradesApart =
  'Each framework has a scale of its own. Its grades stand beside its own alone, and not beside those of another.';

/** How councils are set side by side, for the top of a page that does so. */
export const comparisonRules =
  "Figures are for the same period, with the publisher's margin of error where there is one. A difference is called clear only where it is larger than the margins, or chance, would make; or, where nothing says how sure the figures are, where it passes a fixed threshold. Where a measure has no good direction, higher is neither better nor worse.";

/** What is said where too few councils are chosen. */
export const fewerThanTwo = 'Choose at least two different councils.';

/** What is said where the figures did not come. */
export const failedToLoad =
  'The figures could not be loaded. The lists below lead to the same councils, two at a time.';

/** What of a choice is not used, as sentences to stand before another; nothing where all is. */
export function describeUnused(unknown: readonly string[], tooMany: number): string {
  const strange = unknown.length
    ? `No figures of ${listWords(unknown.map((one) => `“${one}”`))} are held here. `
    : '';
  return `${strange}${tooMany ? 'Only four fit side by side: the first four are shown. ' : ''}`;
}
