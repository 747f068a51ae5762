import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fileProblem, type Problem } from './problem.ts';

/** A problem of a document; at its start where `at` names no place. */
export const documentProblem = (
  file: string,
  rule: string,
  message: string,
  hint: string,
  at: Partial<Problem> = {},
): Problem => ({ ...fileProblem(rule, file, message, hint), ...at });

type Path = readonly PropertyKey[];

/** Reads the front matter of a document, which starts at its second line. */
export function readFrontMatter(
  file: string,
  head: string,
  schema: z.ZodType,
): { data?: unknown; problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(head, { lineCounter: lines, schema: 'core', customTags: [] });
  const place = (path: Path) => {
    const offset = (yaml.getIn(path.slice(0, 1), true) as { range?: [number] } | undefined)?.range?.[0] ?? 0;
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1), field: String(path[0] ?? '') };
  };
  if (yaml.errors.length)
    return {
      problems: yaml.errors.map((error) =>
        documentProblem(
          file,
          'broken-front-matter',
          `the front matter cannot be read: ${error.message.split(/ at line \d/)[0]}`,
          'Put text with a colon in quotes.',
          { line: (error.linePos?.[0].line ?? 1) + 1, column: error.linePos?.[0].col ?? 1 },
        ),
      ),
    };
  const data: unknown = yaml.toJS();
  const parsed = schema.safeParse(data);
  if (parsed.success) return { data: parsed.data, problems: [] };
  const keys = Object.keys((schema as unknown as { shape: object }).shape).join(', ');
  return { problems: parsed.error.issues.map((issue) => frontProblem(file, issue, place, data, keys)) };
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], data);

function frontProblem(
  file: string,
  issue: z.core.$ZodIssue,
  place: (path: Path) => Partial<Problem>,
  data: unknown,
  keys: string,
): Problem {
  if (issue.code === 'unrecognized_keys') {
    const message = `unknown key ${issue.keys.join(', ')}`;
    const at = place([...issue.path, ...issue.keys]);
    return documentProblem(file, 'unknown-key', message, `The keys here are ${keys}.`, at);
  }
  const [name, value] = [issue.path.join('.'), valueAt(data, issue.path)];
  const said = value === undefined ? '' : String(value);
  const message =
    value === undefined ? `${name} is missing` : `${name} is "${said}", expected ${expected(issue)}`;
  const hint = `The keys here are ${keys}; dates stand in quotes.`;
  return documentProblem(file, 'wrong-front-matter', message, hint, { ...place(issue.path), value: said });
}

const kindWords: Record<string, string> = {
  string: 'text in quotes',
  array: 'a list',
  int: 'a whole number',
};

const expected = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' ? (kindWords[issue.expected] ?? issue.expected) : issue.message;
