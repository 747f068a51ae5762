import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Document, type DocumentKind, type Documents, frontMatter } from '../model/document.ts';
import { type ComponentUse, readProse } from './guard-mdx.ts';
import type { Problem } from './problem.ts';
import { documentProblem, readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';

/** A component used in a document, and where. */
export interface PlacedUse extends ComponentUse {
  file: string;
}

export interface ReadContent {
  /** Every document found, those with faults too. */
  files: string[];
  documents: Documents;
  uses: PlacedUse[];
  problems: Problem[];
}

interface ReadDocument {
  data?: unknown;
  uses: PlacedUse[];
  problems: Problem[];
}

const kinds = Object.keys(frontMatter) as DocumentKind[];

/** Reads every MDX document under `content/` strictly, without running any of it. */
export function readContent(root: string): ReadContent {
  const read: ReadContent = {
    files: [],
    documents: Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Documents,
    uses: [],
    problems: [],
  };
  for (const path of filesUnder(root, 'content')) readOne(root, path, read);
  return read;
}

function filesUnder(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
    .sort();
}

function readOne(root: string, file: string, read: ReadContent): void {
  const [, kind = '', ...rest] = file.split('/');
  if (!kinds.includes(kind as DocumentKind) || !file.endsWith('.mdx')) {
    read.problems.push(
      documentProblem(
        file,
        'unexpected-file',
        'this file belongs to no kind of document',
        `Documents are .mdx files in content/${kinds.join(', content/')}.`,
      ),
    );
    return;
  }
  const known = kind as DocumentKind;
  read.files.push(file);
  const found = readDocument(root, file, frontMatter[known]);
  read.uses.push(...found.uses);
  read.problems.push(...found.problems);
  const list = read.documents[known] as Document<DocumentKind>[];
  const id = rest.join('/').slice(0, -'.mdx'.length);
  if (found.data) list.push({ id, file, data: found.data } as Document<DocumentKind>);
}

function readDocument(root: string, file: string, schema: z.ZodType): ReadDocument {
  if (!lstatSync(join(root, file)).isFile())
    return {
      uses: [],
      problems: [
        documentProblem(
          file,
          'not-a-file',
          'this is a link to another place',
          'Put the document itself here.',
        ),
      ],
    };
  const text = readText(join(root, file))?.replace(/\r\n/g, '\n');
  if (text === undefined)
    return {
      uses: [],
      problems: [documentProblem(file, 'not-utf8', 'the file is not UTF-8 text', 'Save it as UTF-8.')],
    };
  const match = /^---\n(.*?\n)---\n(.*)$/s.exec(text);
  if (!match)
    return {
      uses: [],
      problems: [
        documentProblem(
          file,
          'no-front-matter',
          'the document does not start with front matter',
          'Start it with a line ---, the keys, and a line ---.',
        ),
      ],
    };
  const [, head = '', prose = ''] = match;
  const front = readFrontMatter(file, head, schema);
  const body = readBody(file, prose, head.split('\n').length + 1);
  return { data: front.data, uses: body.uses, problems: [...front.problems, ...body.problems] };
}

function readBody(
  file: string,
  prose: string,
  linesBefore: number,
): { uses: PlacedUse[]; problems: Problem[] } {
  try {
    const { refusals, uses } = readProse(prose);
    return {
      uses: uses.map((use) => ({ ...use, file, line: use.line + linesBefore })),
      problems: refusals.map(({ rule, message, hint, line, column }) =>
        documentProblem(file, rule, message, hint, { line: line + linesBefore, column }),
      ),
    };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const [, line = 1, column = 1, what = said] = /^(\d+):(\d+): ([^,(]*)/.exec(said) ?? [];
    const at = { line: Number(line) + linesBefore, column: Number(column) };
    const hint = 'Close every <Component />, write a less-than sign as "less than", and use no { or }.';
    return {
      uses: [],
      problems: [documentProblem(file, 'broken-mdx', `the text cannot be read: ${what.trim()}`, hint, at)],
    };
  }
}
