import type { Fate } from './judge.ts';

const fates: Fate[] = ['reported', 'the same', 'an edit', 'silent'];

/** Counts what came of mutants, by kind. */
export function tally() {
  const counts = new Map<string, Map<Fate, number>>();
  const sum = (fate?: Fate): number =>
    [...counts.values()]
      .flatMap((own) => [...own])
      .reduce((total, [one, count]) => total + (fate === undefined || one === fate ? count : 0), 0);
  return {
    add(kind: string, fate: Fate): void {
      const own = counts.get(kind) ?? new Map<Fate, number>();
      counts.set(kind, own.set(fate, (own.get(fate) ?? 0) + 1));
    },
    total: () => sum(),
    of: sum,
    /** A line a kind, then the score: the share of mutants that are reported or change nothing. */
    asText(): string {
      const lines = [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([kind, own]) =>
            `${kind.padEnd(30)} ${fates.map((fate) => `${fate} ${own.get(fate) ?? 0}`).join(', ')}`,
        );
      const all = fates.map((fate) => `${fate} ${sum(fate)}`).join(', ');
      const score = ((100 * (sum('reported') + sum('the same'))) / Math.max(sum(), 1)).toFixed(1);
      return [
        ...lines,
        `${sum()} mutants: ${all}. Score ${score}%; the rest are edits, read as the file says.`,
      ].join('\n');
    },
  };
}
