import { z } from 'zod';

/** What a kind of cell tells a maintainer and the data dictionary about itself. */
export interface CellFacts {
  /** Stable id of the fault that a wrong cell of this kind makes. */
  rule: string;
  /** What is expected, to follow the word "expected". */
  expected: string;
  /** How to mend it, as a sentence. */
  hint: string;
  /** The table whose ids this cell holds. */
  references?: string;
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
    rule: 'not-plain-text',
    expected: 'plain text on one line, not starting with = + - or @',
    hint: 'Reword it so that it starts with a letter or a digit and stands on one line.',
  });

/** A lower-case name for a row, used in addresses. */
export const id = () =>
  pattern(anId, {
    rule: 'not-an-id',
    expected: 'an id: small letters and digits, joined by single hyphens',
    hint: 'Write it like west-sussex or reviews-overdue-24m.',
  });

/** The id of a row in another table. */
export const ref = (table: string) =>
  pattern(anId, {
    rule: 'not-an-id',
    expected: `the id of a row in ${table}.csv`,
    hint: `Use an id from the first column of data/${table}.csv.`,
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
      rule: 'not-a-list-of-ids',
      expected: `ids of rows in ${table}.csv, with semicolons between`,
      hint: `Write them like first-id; second-id, with ids from data/${table}.csv.`,
      references: table,
    });

/** Several short texts, with semicolons between. As with any text, none may start as a formula does. */
export const list = () =>
  z
    .string()
    .refine((cell) => splitList(cell).every((part) => plainText.test(part)))
    .transform(splitList)
    .register(cellFacts, {
      rule: 'not-a-list',
      expected: 'one or more texts, with semicolons between',
      hint: 'Leave no empty place between or after the semicolons, and start no text with = + - or @.',
    });

/** A number as data: digits, with a point before decimals and a hyphen for minus. */
export const number = () =>
  z
    .string()
    .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/)
    .transform(Number)
    .register(cellFacts, {
      rule: 'not-a-number',
      expected: 'a plain number, such as 1348 or 58.5',
      hint: 'Write digits only: no thousands comma, no % or £, and a point before decimals.',
    });

/** A whole number, zero or more. */
export const whole = () =>
  z
    .string()
    .regex(/^(0|[1-9]\d*)$/)
    .transform(Number)
    .register(cellFacts, {
      rule: 'not-a-whole-number',
      expected: 'a whole number, zero or more',
      hint: 'Write digits only, such as 5144.',
    });

/** One of a few fixed words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words).register(cellFacts, {
    rule: 'not-one-of',
    expected: `one of ${words.join(', ')}`,
    hint: 'Use one of these words exactly, in small letters.',
  });

/** A web address of a published document. */
export const address = () =>
  pattern(/^https:\/\/[^\s"'<>]+$/, {
    rule: 'not-an-address',
    expected: 'a web address starting with https://',
    hint: 'Copy the address of the document; leave the cell empty if it is not known.',
  });

/** Rows of other tables, as table:key, with semicolons between; parts of a key are joined by |. */
export const recordRefs = () =>
  z
    .string()
    .regex(/^[a-z]+:[^;:\s][^;:]*(\s*;\s*[a-z]+:[^;:\s][^;:]*)*$/)
    .transform(splitList)
    .register(cellFacts, {
      rule: 'not-a-list-of-records',
      expected: 'rows written as table:key, with semicolons between',
      hint: 'Write them like findings:plymouth-apa-o7-s1; observations:leicester|reviews-completed||2022/23.',
    });
