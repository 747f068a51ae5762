import { z } from 'zod';
import { diagnoseTime } from '../cells/diagnose-time.ts';
import { slug, suggest } from '../nearest.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';

/** A way to a value of front matter: `['phases', 0, 'starts']`. */
export type Path = readonly PropertyKey[];

/** Front matter as it was read, and what it should be. */
interface Read {
  data: unknown;
  schema: z.ZodType;
  placeOf: (path: Path) => Place;
  placeOfKey: (path: Path) => Place;
}

/** What is wrong with a key of front matter, in words. */
export function diagnoseKey(issue: z.core.$ZodIssue, read: Read): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key, read));
  const { data, schema, placeOf } = read;
  const [place, value] = [placeOf(issue.path), valueAt(data, issue.path)];
  if (value === undefined && issue.path.length) {
    const keys = keysAt(schema, issue.path.slice(0, -1)).join(', ');
    return misspelt(issue.path, read)
      ? []
      : [
          problemAt('missing-key', place, {
            key: String(issue.path.at(-1)),
            expected: expected(issue),
            keys,
          }),
        ];
  }
  return [wrongValue(place, value, expected(issue))];
}

function unknownKey(path: Path, key: string, { schema, placeOfKey }: Read): Problem {
  const keys = keysAt(schema, path);
  const of = path.length ? `in ${String(path[0])}` : 'in the front matter';
  const place = { ...placeOfKey([...path, key]), field: '', value: key };
  return problemAt('unknown-key', place, { where: of, fix: suggest(key, keys, 'the guide') });
}

/** Whether a missing key stands there under a name much like it, which is told of by itself. */
function misspelt(path: Path, { data, schema }: Read): boolean {
  const inner = valueAt(data, path.slice(0, -1));
  const known = keysAt(schema, path.slice(0, -1));
  const odd = Object.keys((inner ?? {}) as object).filter((key) => !known.includes(key));
  return odd.some((key) => suggest(key, known, '').startsWith(`Did you mean "${String(path.at(-1))}"`));
}

function wrongValue(place: Place, value: unknown, expected: string): Problem {
  const text = value === null ? '' : typeof value === 'object' ? '' : String(value);
  const at = { ...place, value: text };
  const isTime = typeof value === 'string' && / (date|quarter)/.test(expected);
  const better = isTime ? diagnoseTime(at, text) : undefined;
  if (better) return better;
  const said = value === null || text === '' ? shapeOf(value) : `"${text}"`;
  return problemAt('wrong-front-matter', at, { said, expected, fix: fixOf(value, expected) });
}

const shapeOf = (value: unknown): string => {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  return 'a group of keys';
};

function fixOf(value: unknown, expected: string): string {
  if (/list|ids of/.test(expected))
    return 'Write each on a line of its own below the key, after two spaces and a hyphen.';
  if (value === null || value === '')
    return 'Write it behind the colon; a key that may be missing can be deleted.';
  if (typeof value === 'number' || typeof value === 'boolean') return `Put it in quotes: "${String(value)}".`;
  if (typeof value === 'object') return 'Write one text behind the colon, in quotes.';
  if (/number/.test(expected)) return 'Write digits alone, without quotes.';
  return expected.startsWith('an id')
    ? `Write ${slug(String(value)) || 'its id'}, as data/ has it.`
    : `Write ${expected}.`;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** The keys that stand at a place of the front matter. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = path.reduce<z.ZodType>((outer, part) => stepInto(plain(outer), part), schema);
  const shape = plain(inner);
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

const plain = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

function stepInto(schema: z.ZodType, part: PropertyKey): z.ZodType {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodObject
    ? ((schema.shape as Record<PropertyKey, z.ZodType>)[part] ?? schema)
    : schema;
}

const kindWords: Record<string, string> = {
  string: 'text in quotes',
  array: 'a list',
  int: 'a whole number',
  number: 'a whole number',
  object: 'a group of keys',
};

const expected = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' ? (kindWords[issue.expected] ?? issue.expected) : issue.message;
