import { isMap, isScalar, LineCounter, type Node, parseDocument, type Document as Yaml } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem } from '../problem.ts';
import { diagnoseKey, type Path } from '../prose/diagnose-key.ts';
import { checkShorthand, diagnoseYaml, oddLetters, repeatedKeys } from '../prose/diagnose-yaml.ts';

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
  const placeOfKey = (path: Path): Place => at(offsetOfKey(yaml, path));
  const odd = checkShorthand(yaml, head, at);
  const broken = odd ? [odd] : diagnoseYaml(yaml, at);
  if (broken.length) return { data: undefined, problems: broken, placeOf };
  const data: unknown = yaml.toJS() ?? {};
  const parsed = schema.safeParse(data);
  const letters = oddLetters(yaml, at);
  const told = new Set(letters.map(({ line, column }) => `${line}:${column}`));
  const issues = (parsed.error?.issues ?? []).flatMap((issue) =>
    diagnoseKey(issue, { data, schema, placeOf, placeOfKey }),
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
  const inner = yaml.getIn(path, true) as Node | undefined;
  const filled = isScalar(inner) ? inner.value !== null : inner !== undefined;
  return (filled ? inner?.range?.[0] : undefined) ?? offsetOfKey(yaml, path);
}

/** Where the last key of a path starts, or what it would stand in. */
function offsetOfKey(yaml: Yaml, path: Path): number {
  const parent: unknown = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  const pairs = isMap(parent) ? parent.items : [];
  const keys = pairs.map(({ key }) => key).filter((key) => isScalar(key));
  const key = keys.findLast(({ value }) => value === path.at(-1));
  return key?.range?.[0] ?? (path.length > 1 ? offsetOf(yaml, path.slice(0, -1)) : 0);
}
