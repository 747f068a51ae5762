import type { Side } from './side.ts';

/** Figures that jump out of their series, by their keys: what the check says of each. It alone knows the rule. */
export function jumpsIn({ loaded, rows }: Side): Map<string, string> {
  const keys = new Map(
    [...rows.observations.values()].map(({ key, file, line }) => [`${file}:${line}`, key]),
  );
  return new Map(
    loaded.problems
      .filter(({ rule }) => rule === 'jump')
      .flatMap(({ file, line, message }) => {
        const key = keys.get(`${file}:${line}`);
        return key === undefined ? [] : [[key, message] as const];
      }),
  );
}

/** The jumps that a change brings: of figures that it adds or changes, or that it makes stand out. */
export function newJumps(before: Side, after: Side, touched: ReadonlySet<string>): Map<string, string> {
  const known = jumpsIn(before);
  return new Map([...jumpsIn(after)].filter(([key]) => touched.has(key) || !known.has(key)));
}
