import { z } from 'zod';
import type { RuleId } from './rules.ts';

/** What a cell holds: words of our own, names of rows, numbers, times, fixed words, or an address. */
export type CellKind = 'text' | 'name' | 'number' | 'time' | 'word' | 'address';

/** What a kind of cell tells a maintainer and the data dictionary about itself. */
export interface CellFacts {
  kind: CellKind;
  /** The rule that a wrong cell of this kind breaks, where no other says it better. */
  rule: RuleId;
  /** What is expected, to follow the word "expected". */
  expected: string;
  /** The table whose ids this cell holds. */
  references?: string;
  /** The words it can be, where they are fixed. */
  words?: readonly string[];
  /** Whether a number is a whole one, zero or more. */
  whole?: true;
  /** Whether it holds several, with semicolons between. */
  many?: true;
}

/** Every kind of cell registers its facts here, so that reader and dictionary cannot disagree. */
export const cellFacts = z.registry<CellFacts>();

const plainText = /^(?![=+@\-\t])[^\p{Cc}\p{Cs}\uFFFD]+$/u;
const anId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const pattern = (expression: RegExp, facts: CellFacts) =>
  z.string().regex(expression).register(cellFacts, facts);

/** Free text on one line. A cell that a spreadsheet would run as a formula is refused. */
export const text = () =>
  pattern(plainText, {
    kind: 'text',
    rule: 'not-plain-text',
    expected: 'plain text on one line',
  });

/** What a cell of some other table holds or held: a number, below zero too, or plain text. */
export const held = () =>
  pattern(/^(-\d+(\.\d+)?|(?![=+@\-\t])[^\p{Cc}\p{Cs}\uFFFD]+)$/u, {
    kind: 'text',
    rule: 'not-plain-text',
    expected: 'a number, or plain text on one line',
  });

/** A lower-case name for a row, used in addresses. */
export const id = () =>
  pattern(anId, {
    kind: 'name',
    rule: 'not-an-id',
    expected: 'an id: small letters and digits, joined by single hyphens',
  });

/** The id of a row in another table. */
export const ref = (table: string) =>
  pattern(anId, {
    kind: 'name',
    rule: 'not-an-id',
    expected: `the id of a row in ${table}.csv`,
    references: table,
  });

const splitList = (cell: string) => cell.split(';').map((part) => part.trim());

/** Ids of rows in another table, with semicolons between. */
export const refs = (table: string) =>
  z
    .string()
    .refine((cell) => splitList(cell).every((part) => anId.test(part)))
    .transform(splitList)
    .register(cellFacts, {
      kind: 'name',
      rule: 'not-a-list-of-ids',
      expected: `ids of rows in ${table}.csv, with semicolons between`,
      references: table,
      many: true,
    });

/** Several short texts, with semicolons between. As with any text, none may start as a formula does. */
export const list = () =>
  z
    .string()
    .refine((cell) => splitList(cell).every((part) => plainText.test(part)))
    .transform(splitList)
    .register(cellFacts, {
      kind: 'text',
      rule: 'not-a-list',
      expected: 'one or more texts, with semicolons between',
      many: true,
    });

/** A number as data: digits, with a point before decimals and a hyphen for minus. None so long that a computer would round it. */
export const number = () =>
  z
    .string()
    .regex(/^(?!-0(\.0+)?$)-?(0|[1-9]\d{0,11})(\.\d{1,20})?$/)
    .transform(Number)
    .register(cellFacts, {
      kind: 'number',
      rule: 'not-a-number',
      expected: 'a plain number, such as 1348 or 58.5',
    });

/** A whole number, zero or more; at most one that is given. */
export const whole = (most = Number.POSITIVE_INFINITY) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,11})$/)
    .refine((digits) => Number(digits) <= most)
    .transform(Number)
    .register(cellFacts, {
      kind: 'number',
      rule: 'not-a-whole-number',
      expected: Number.isFinite(most) ? `a whole number from 0 to ${most}` : 'a whole number, zero or more',
      whole: true,
    });

/** One of a few fixed words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words).register(cellFacts, {
    kind: 'word',
    rule: 'not-one-of',
    expected: `one of ${words.join(', ')}`,
    words,
  });

/** One address of a host with a name, and nothing before the host that hides where it leads. */
function isAddress(text: string): boolean {
  if (!/^https:\/\/[^\s"'<>\\]+$/.test(text) || /[;,|]https?:/i.test(text)) return false;
  const { hostname = '', username = '', password = '' } = URL.canParse(text) ? new URL(text) : {};
  return /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(hostname) && username + password === '';
}

/** A web address of a published document. */
export const address = () =>
  z.string().refine(isAddress).register(cellFacts, {
    kind: 'address',
    rule: 'not-an-address',
    expected: 'one web address starting with https://',
  });

/** Rows of other tables, as table:key, with semicolons between; parts of a key are joined by |. */
export const recordRefs = () =>
  z
    .string()
    .regex(/^[a-z]+:[^;:\s][^;:]*(\s*;\s*[a-z]+:[^;:\s][^;:]*)*$/)
    .transform(splitList)
    .register(cellFacts, {
      kind: 'name',
      rule: 'not-a-list-of-records',
      expected: 'rows written as table:key, with semicolons between',
      many: true,
    });

/** One row of another table, as table:key; parts of its key are joined by |. */
export const recordRef = () =>
  pattern(/^[a-z]+:[^;:\s][^;:]*$/, {
    kind: 'name',
    rule: 'not-a-record',
    expected: 'one row written as table:key',
  });
