import type { JudgedAssessment, JudgedElement, Points } from '../scorecard/judged-assessment.ts';
import { formatPeriod } from './format-period.ts';
import { formatNumber } from './format-value.ts';
import { listWords } from './sentence.ts';

const points = (count: number): string => (count === 1 ? 'one point' : `${formatNumber(count)} points`);

function describeAbove(above: number | undefined): string {
  if (above === undefined) return '';
  if (above < 0) return `, ${points(-above)} fewer than this rating needs`;
  return above === 0
    ? ', just enough for this rating'
    : `, ${points(above)} more than the fewest that give this rating`;
}

/** The points of an assessment in parts, for the cells of a table: sum, share, and how far both bounds of its rating lie. */
export const pointCells = ({ sum, outOf, percent, derived, above, toNext }: Points) => ({
  sum: `${formatNumber(sum)} of ${formatNumber(outOf)}`,
  share: derived ? `${formatNumber(percent, 1)}%, worked out` : `${formatNumber(percent)}%`,
  above: above === undefined ? '' : formatNumber(above),
  toNext: toNext === undefined ? '' : formatNumber(toNext),
});

/** The points of an assessment: sum, share, and how far the rating's bounds lie. */
export function describePoints({ sum, outOf, percent, derived, above, toNext }: Points): string {
  const share = derived ? `${formatNumber(percent, 1)}%, worked out here` : `${formatNumber(percent)}%`;
  const next = toNext === undefined ? '' : ` and ${points(toNext)} short of the next`;
  return `${formatNumber(sum)} of ${formatNumber(outOf)} points (${share})${describeAbove(above)}${next}`;
}

// Names of parts have commas of their own.
const named = (elements: JudgedElement[]): string =>
  elements.map(({ element }) => element.name.replace(/^Outcome \d+: /, '')).join('; ');

const namedAtMost = 4;

/** The weakest and the strongest elements, where elements differ; undefined where they are all alike. */
export function describeSpread({ elements }: JudgedAssessment): string | undefined {
  const ranked = elements.filter(({ rank }) => rank !== undefined);
  const ranks = ranked.map(({ rank }) => rank ?? 0);
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
  if (!ranked.length || low === high) return undefined;
  const at = (rank: number) => ranked.filter((one) => one.rank === rank);
  const [strongest, weakest] = [at(high), at(low)];
  const rest = (elements: JudgedElement[], others: JudgedElement[]) =>
    elements.length > namedAtMost && elements.length + others.length === ranked.length
      ? `the other ${elements.length}, all alike`
      : named(elements);
  return strongest.length > weakest.length
    ? `Weakest: ${named(weakest)}. Strongest: ${rest(strongest, weakest)}.`
    : `Strongest: ${named(strongest)}. Weakest: ${rest(weakest, strongest)}.`;
}

/** What the grades rest on: how many were assessed, carried forward, or not given. */
export function describeBasis({ elements }: JudgedAssessment): string {
  const count = (basis: string) => elements.filter(({ grade }) => grade.basis === basis).length;
  const [assessed, carried, none] = [count('assessed'), count('carried-forward'), count('not-graded')];
  const parts = [
    assessed && `${assessed} assessed`,
    carried && `${carried} carried forward from an earlier year on the council's own word`,
    none && `${none} judged in words without a grade`,
  ];
  return elements.length
    ? `Of ${elements.length} parts, ${listWords(parts.filter((part): part is string => Boolean(part)))}.`
    : '';
}

/** When an assessment was published, or what it is about where that is not known. */
export const assessmentDate = ({ assessment }: JudgedAssessment): string =>
  assessment.published ? formatPeriod(assessment.published) : formatPeriod(assessment.period);

/** The title of an assessment: council, framework and time. */
export const assessmentTitle = ({ assessment, framework }: JudgedAssessment): string =>
  `${framework.name}, ${formatPeriod(assessment.period)}`;

/** What the grades of an assessment show, in one line: the whole, and how many parts got which grade. */
export function gradesHeadline({ assessment, elements }: JudgedAssessment): string {
  const overall = assessment.overall ? `${assessment.overall} overall: ` : '';
  const graded = elements.filter(({ grade }) => grade.grade);
  const grades = [
    ...new Set(graded.toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0)).map(({ grade }) => grade.grade)),
  ];
  const count = (one: string | undefined) => graded.filter(({ grade }) => grade.grade === one).length;
  const parts =
    grades.length === 1
      ? `${grades[0]} in all ${graded.length} graded parts`
      : grades
          .map((one, at) => `${one} in ${count(one)}${at ? '' : ` of ${graded.length} graded parts`}`)
          .join(', ');
  return overall + parts;
}
