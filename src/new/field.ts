import type { z } from 'zod';
import { checkCell } from '../load/cells/check-cell.ts';
import { columnFacts, columnsOf } from '../load/cells/check-rows.ts';
import { references } from '../load/documents/check-front.ts';
import { RawRow } from '../load/read/raw-row.ts';
import { type TableName, tableNames } from '../model/dataset.ts';
import { type DocumentKind, frontMatter } from '../model/document.ts';

/** One thing to be given: a column of a table or a key of a document. */
export interface Field {
  /** The name of the column or key, such as `gss_code`. */
  name: string;
  /** What it holds. */
  holds: string;
  /** What is expected, to follow that word. */
  expected: string;
  required: boolean;
  /** The words it can be, where they are fixed. */
  words?: readonly string[];
  /** The table whose ids it holds. */
  names?: TableName;
  many?: true;
  /** What is wrong with a text as its value, and how to mend it. */
  fault: (text: string) => string | undefined;
}

/** What was given, by the names of fields. An empty text is nothing. */
export type Given = Readonly<Record<string, string>>;

/** A field as a flag of the command: `gss_code` is `gss-code`. */
export const flagOf = (name: string): string => name.replaceAll('_', '-');

/** The columns of a table as fields, but for some. */
export const fieldsOf = (table: TableName, ...but: string[]): Field[] =>
  columnsOf(table)
    .filter((column) => !but.includes(column))
    .map((column) => fieldOf(table, column));

function fieldOf(table: TableName, name: string): Field {
  const facts = columnFacts(table, name);
  const { expected, required, words, many, schema } = facts;
  const names = tableNames.find((one) => one === facts.references);
  return {
    ...{ name, holds: schema.description ?? '', expected, required },
    ...(words && { words }),
    ...(names && { names }),
    ...(many && { many }),
    fault: (text) => {
      const raw = new RawRow('', new Map([[name, 0]]), { line: 1, raw: text, cells: [text] });
      const [found] = checkCell(raw, name, facts, schema.safeParse(text).success);
      return found && `${found.message}. ${found.hint}`;
    },
  };
}

/** Some keys of the front matter of a kind of document as fields. */
export function frontFields(kind: DocumentKind, ...keys: string[]): Field[] {
  const shape = frontMatter[kind].shape as Record<string, z.ZodType>;
  return keys.map((name) => frontField(name, shape[name] as z.ZodType));
}

function frontField(name: string, schema: z.ZodType): Field {
  const names = references[name];
  const many = name === 'sources';
  const fault = (text: string): string | undefined => {
    const { error } = schema.safeParse(many ? partsOf(text) : text);
    return error && `${name} is "${text}", expected ${error.issues[0]?.message}.`;
  };
  return {
    ...{ name, holds: schema.description ?? '', required: !schema.safeParse(undefined).success, fault },
    expected: schema.safeParse(many ? [''] : '').error?.issues[0]?.message ?? 'some text on one line',
    ...(names && { names }),
    ...(many && { many }),
  };
}

/** The parts of a list, with semicolons or commas between. */
export const partsOf = (text: string): string[] => text.split(/[;,]/).flatMap((part) => part.trim() || []);
