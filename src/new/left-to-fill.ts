import type { Problem } from '../load/problem.ts';
import type { RuleId } from '../model/rules.ts';
import type { Proposal } from './propose.ts';

/** What the check says of things begun, beside what it said before. */
export interface Left {
  /** What is still to be filled in or written. */
  open: Problem[];
  /** What is worth a look, and stops nothing. */
  look: Problem[];
  /** What was given and does not fit: it would stand in the way even when all is filled in. */
  faults: Problem[];
}

/** The rules that ask for more, of what was begun. */
const asking: readonly RuleId[] = [
  'missing-value',
  'missing-without-reason',
  'grade-and-basis',
  'nothing-to-carry',
  'still-to-write',
  'orphan-document',
  'missing-key',
];

/** The rules that ask for a use of a row: of one that was begun just now, nobody can have made any. */
const untilUsed: readonly RuleId[] = ['unused-source', 'unused-indicator'];

/** Sorts what the check says with things begun: what stood there before is nobody's fault here. */
export function leftToFill(
  before: readonly Problem[],
  after: readonly Problem[],
  { texts, lines }: Proposal,
): Left {
  const isOwn = ({ file, line }: Problem) =>
    lines.get(file)?.includes(line) || (file.endsWith('.mdx') && texts.has(file));
  const fresh = withoutKnown(
    after.filter((one) => !isOwn(one)),
    before,
  );
  const [own, errors] = [after.filter(isOwn), fresh.filter(({ severity }) => severity === 'error')];
  const open = own.filter(isOpen);
  return {
    open,
    look: own
      .filter(({ rule }) => !untilUsed.includes(rule))
      .concat(fresh)
      .filter(({ severity }) => severity === 'warning'),
    faults: own.filter((one) => one.severity === 'error' && !open.includes(one)).concat(errors),
  };
}

const isOpen = ({ rule, value }: Problem): boolean =>
  asking.includes(rule) || (rule === 'wrong-front-matter' && value === '');

/** The problems that were not there before; their lines may have moved. */
function withoutKnown(after: readonly Problem[], before: readonly Problem[]): Problem[] {
  const name = ({ rule, file, field, value }: Problem) => [rule, file, field, value].join('|');
  const counts = new Map<string, number>();
  for (const one of before) counts.set(name(one), (counts.get(name(one)) ?? 0) + 1);
  return after.filter((one) => {
    const left = counts.get(name(one)) ?? 0;
    counts.set(name(one), left - 1);
    return left <= 0;
  });
}
