import type { Verdict } from '../scorecard/rules.ts';
import type { ChangeTally, ComparisonTally, VerdictTally } from '../scorecard/tally.ts';
import { verdictLabel } from './describe-promise.ts';

const some = (count: number | undefined, words: string): string[] => (count ? [`${count} ${words}`] : []);

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How many indicators moved, in words: only those that could be compared. */
export function describeChangeTally({ compared, cannotTell, counts }: ChangeTally): string {
  const rest = cannotTell ? ` For ${cannotTell} more, change can't be told.` : '';
  if (!compared) return 'No indicator can be compared with an earlier figure.';
  const parts = [
    ...some(counts.better, 'better'),
    ...some(counts.worse, 'worse'),
    ...some(counts.higher, 'higher'),
    ...some(counts.lower, 'lower'),
    ...some(counts['no-clear-change'], 'no clear change'),
  ];
  const all =
    compared === 1
      ? 'One indicator can be compared with an earlier figure'
      : `Of ${compared} indicators that can be compared with an earlier figure`;
  return `${all}: ${parts.join(', ')}.${rest}`;
}

/** How many indicators lie clearly apart from a benchmark, in words. */
export function describeComparisonTally({ benchmark, compared, counts }: ComparisonTally): string {
  const place = benchmark.kind === 'region' ? `the ${benchmark.name} region` : benchmark.name;
  const parts = [
    ...some(counts.better, 'better'),
    ...some(counts.worse, 'worse'),
    ...some(counts.higher, 'higher'),
    ...some(counts.lower, 'lower'),
    ...some(counts['no-clear-change'], 'with no clear difference'),
  ];
  return `Beside ${place}, on ${plural(compared, 'indicator', 'indicators')} for the same year: ${parts.join(', ')}.`;
}

/** What the tables of a scorecard leave to the page of all figures. */
export const describeAlone = (alone: number): string =>
  alone
    ? `Here stand the figures that can be set beside an earlier one or another area. ${plural(alone, 'more measure stands', 'more measures stand')} alone.`
    : 'Each figure beside an earlier one or another area.';

const verdictOrder: Verdict[] = [
  'met',
  'met-late',
  'missed',
  'not-yet-due',
  'no-figure-since',
  'cannot-judge',
];

const verdictWords: Record<Verdict, string> = {
  met: 'met',
  'met-late': 'met late',
  missed: 'missed',
  'not-yet-due': 'not yet due',
  'no-figure-since': 'due with nothing published since',
  'cannot-judge': verdictLabel['cannot-judge'].toLowerCase(),
};

/** Promises by verdict, in words. */
export function describeVerdictTally({ dated, undated, counts }: VerdictTally): string {
  if (!dated && !undated) return 'No promises with a number or a date are held here.';
  if (!dated) return `${plural(undated, 'promise', 'promises')} without a date.`;
  const parts = verdictOrder.flatMap((verdict) =>
    counts[verdict] || verdict === 'met' || verdict === 'missed'
      ? [`${counts[verdict] ?? 0} ${verdictWords[verdict]}`]
      : [],
  );
  const rest = undated ? ` ${plural(undated, 'promise has', 'promises have')} no date.` : '';
  return `${plural(dated, 'promise', 'promises')} with a date: ${parts.join(', ')}.${rest}`;
}
