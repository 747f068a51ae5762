import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document as Yaml } from 'yaml';
import type { z } from 'zod';
import { diagnoseKey } from './diagnose-key.ts';
import { checkShorthand, diagnoseYaml, oddLetters, repeatedKeys } from './diagnose-yaml.ts';
import type { Place, Problem } from './problem.ts';

/** A way to a value of front matter: `['phases', 0, 'starts']`. */
export type Path = readonly PropertyKey[];

/** What front matter holds, and where each value stands. */
export interface FrontMatter {
  /** None where something in it is wrong. */
  data: unknown;
  problems: Problem[];
  placeOf: (path: Path) => Place;
}

/** Reads the front matter of a document, which starts at the second line of its file. */
export function readFrontMatter(file: string, head: string, schema: z.ZodType): FrontMatter {
  const lines = new LineCounter();
  const yaml = parseDocument(head, { lineCounter: lines, schema: 'core', uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + 1, column: Math.max(col, 1) };
  };
  const placeOf = (path: Path): Place => ({
    ...at(offsetOf(yaml, path)),
    field: path.filter((part) => typeof part === 'string').join('.'),
  });
  const broken = yaml.errors.length ? diagnoseYaml(yaml.errors, at) : checkShorthand(yaml, at);
  if (broken.length) return { data: undefined, problems: broken, placeOf };
  const data: unknown = yaml.toJS() ?? {};
  const parsed = schema.safeParse(data);
  const letters = oddLetters(yaml, at);
  const told = new Set(letters.map(({ line, column }) => `${line}:${column}`));
  const issues = (parsed.error?.issues ?? []).flatMap((issue) =>
    diagnoseKey(issue, { data, schema, placeOf }),
  );
  const problems = [
    ...repeatedKeys(yaml, at),
    ...letters,
    ...issues.filter(({ line, column }) => !told.has(`${line}:${column}`)),
  ];
  return { data: problems.length ? undefined : parsed.data, problems, placeOf };
}

/** Where a value starts; where its key does, for one that is empty; at the start for one that is not there. */
function offsetOf(yaml: Yaml, path: Path): number {
  const inner: unknown = yaml.getIn(path, true);
  const parent: unknown = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  const pair = isMap(parent)
    ? parent.items.findLast((one) => isPair(one) && isScalar(one.key) && one.key.value === path.at(-1))
    : undefined;
  const key = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  const start = (inner as { range?: [number] } | null | undefined)?.range?.[0];
  const filled = isScalar(inner) ? inner.value !== null : inner !== undefined;
  return (filled ? start : undefined) ?? key ?? (path.length > 1 ? offsetOf(yaml, path.slice(0, -1)) : 0);
}
