import { byPeriod } from '../model/period.ts';
import type { JudgedAssessment, JudgedElement } from '../scorecard/judged-assessment.ts';
import { formatPeriod } from './format-period.ts';
import { formatNumber } from './format-value.ts';
import { basisLabel } from './labels.ts';
import { listWords } from './sentence.ts';

/** A council's assessment, with the name of the council. */
export interface NamedAssessment {
  name: string;
  judged: JudgedAssessment;
}

const overallOf = ({ judged }: NamedAssessment): string => judged.assessment.overall ?? 'No grade';

const newestOf = (list: readonly NamedAssessment[]): NamedAssessment[] => {
  const byArea = new Map<string, NamedAssessment>();
  for (const one of list.toSorted((a, b) => byPeriod(a.judged.assessment.period, b.judged.assessment.period)))
    byArea.set(one.judged.assessment.area, one);
  return [...byArea.values()];
};

/** How often each thing was said, most often first, those said as often by name: `2 Good and 1 Poor`, `all Good`. */
function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  if (order.length === 1) return words.length === 1 ? `${words[0]}` : `all ${words[0]}`;
  return listWords(order.map(([said, count]) => `${formatNumber(count)} ${said}`));
}

/** What a framework's grades show, in one line: how many councils got which overall grade when they were last judged. */
export function matrixHeadline(list: readonly NamedAssessment[]): string {
  const newest = newestOf(list);
  const [only] = newest;
  if (!only) return 'No council has grades here';
  if (newest.length === 1)
    return `${only.name}: ${overallOf(only)} overall, ${formatPeriod(only.judged.assessment.period)}`;
  const last = list.length > newest.length ? ' when last judged' : '';
  return `Of ${newest.length} councils, overall${last}: ${counted(newest.map(overallOf))}`;
}

/** The grade of a part in words: score and grade, what it rests on where not assessed; `No data` where nothing is known. */
export function matrixCell(part: JudgedElement | undefined): string {
  if (!part) return 'No data';
  const { grade } = part;
  if (!grade.grade) return basisLabel[grade.basis];
  const score = grade.score === undefined ? '' : `${grade.score}, `;
  if (grade.basis !== 'carried-forward') return `${score}${grade.grade}`;
  const from = grade.carried_from ? ` from ${formatPeriod(grade.carried_from)}` : '';
  return `${score}${grade.grade}, carried forward${from}`;
}

const namedAtMost = 12;

/** So few rows are told by name, part by part; more are counted. */
const fewRows = 4;

interface Told {
  who: string;
  said: string;
  rank: number;
}

/** Who got which grade, the highest grade first: `Good in Plymouth and West Sussex; Fair in Leicester`. */
function byGrade(told: readonly Told[]): string {
  const groups = [...Map.groupBy(told, ({ said }) => said)];
  if (told.length === 1) return `${told[0]?.said}`;
  if (groups.length === 1) return `${told[0]?.said} in ${told.length === 2 ? 'both' : `all ${told.length}`}`;
  return groups
    .sort(([, [a]], [, [b]]) => (b?.rank ?? 0) - (a?.rank ?? 0))
    .map(([said, own]) => `${said} in ${listWords(own.map(({ who }) => who))}`)
    .join('; ');
}

function saidOf(part: JudgedElement | undefined): string {
  if (!part) return 'No data';
  const carried = part.grade.basis === 'carried-forward' ? ' (carried forward)' : '';
  return `${part.grade.grade ?? basisLabel[part.grade.basis]}${carried}`;
}

/** The whole in sentences: which councils, their overall grades, and each part with who got which grade, or how many where they are many. */
export function describeMatrix(
  list: readonly NamedAssessment[],
  parts: { id: string; name: string }[],
): string {
  const titled = (one: NamedAssessment) => `${one.name}, ${formatPeriod(one.judged.assessment.period)}`;
  const overall =
    list.length > namedAtMost
      ? counted(list.map(overallOf))
      : list.map((one) => `${titled(one)}: ${overallOf(one)}`).join('; ');
  const years = new Set(list.map(({ judged }) => judged.assessment.period)).size > 1;
  const partText = ({ id, name }: { id: string; name: string }) => {
    const told = list.map((one): Told => {
      const part = one.judged.elements.find(({ element }) => element.id === id);
      const who = years ? `${one.name} (${formatPeriod(one.judged.assessment.period)})` : one.name;
      return { who, said: saidOf(part), rank: part?.rank ?? 0 };
    });
    return `${name}: ${list.length > fewRows ? counted(told.map(({ said }) => said)) : byGrade(told)}.`;
  };
  return [`Overall: ${overall}.`, ...parts.map(partText)].join(' ');
}
