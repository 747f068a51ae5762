import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Document, type DocumentKind, type Documents, frontMatter } from '../model/document.ts';
import { type ComponentUse, readProse } from './guard-mdx.ts';
import type { Problem } from './problem.ts';

/** A component used in a document, and where. */
export interface PlacedUse extends ComponentUse {
  file: string;
}

export interface ReadContent {
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

const problem = (
  file: string,
  rule: string,
  message: string,
  hint: string,
  at: Partial<Problem> = {},
): Problem => ({
  severity: 'error',
  rule,
  file,
  line: 1,
  column: 1,
  field: '',
  value: '',
  message,
  hint,
  ...at,
});

/** Reads every MDX document under `content/` strictly, without running any of it. */
export function readContent(root: string): ReadContent {
  const read: ReadContent = {
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
      problem(
        file,
        'unexpected-file',
        'this file belongs to no kind of document',
        `Documents are .mdx files in content/${kinds.join(', content/')}.`,
      ),
    );
    return;
  }
  const known = kind as DocumentKind;
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
        problem(file, 'not-a-file', 'this is a link to another place', 'Put the document itself here.'),
      ],
    };
  const text = readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n');
  const match = /^---\n(.*?\n)---\n(.*)$/s.exec(text);
  if (!match)
    return {
      uses: [],
      problems: [
        problem(
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

function readFrontMatter(
  file: string,
  head: string,
  schema: z.ZodType,
): { data?: unknown; problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument(head, { lineCounter: lines, schema: 'core', customTags: [] });
  const place = (path: readonly PropertyKey[]) => {
    const offset = (yaml.getIn(path.slice(0, 1), true) as { range?: [number] } | undefined)?.range?.[0] ?? 0;
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1), field: String(path[0] ?? '') };
  };
  if (yaml.errors.length)
    return {
      problems: yaml.errors.map((error) =>
        problem(
          file,
          'broken-front-matter',
          `the front matter cannot be read: ${error.message.split('\n')[0]}`,
          'Put text with a colon in quotes.',
          { line: (error.linePos?.[0].line ?? 1) + 1 },
        ),
      ),
    };
  const parsed = schema.safeParse(yaml.toJS());
  if (parsed.success) return { data: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues.map((issue) => frontProblem(file, issue, place(issue.path), schema)),
  };
}

function frontProblem(
  file: string,
  issue: z.core.$ZodIssue,
  at: Partial<Problem>,
  schema: z.ZodType,
): Problem {
  const keys = Object.keys((schema as unknown as { shape: object }).shape).join(', ');
  if (issue.code === 'unrecognized_keys')
    return problem(
      file,
      'unknown-key',
      `unknown key ${issue.keys.join(', ')}`,
      `The keys here are ${keys}.`,
      { ...at, field: issue.keys[0] ?? '' },
    );
  const name = issue.path.join('.');
  return problem(
    file,
    'wrong-front-matter',
    `${name} is missing or wrong: expected ${issue.message}`,
    `The keys here are ${keys}; dates stand in quotes.`,
    at,
  );
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
        problem(file, rule, message, hint, { line: line + linesBefore, column }),
      ),
    };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const line = Number(/(\d+):\d+/.exec(said)?.[1] ?? 1) + linesBefore;
    const hint = 'Close every <Component />, write a less-than sign as "less than", and use no { or }.';
    return {
      uses: [],
      problems: [problem(file, 'broken-mdx', `the text cannot be read: ${said}`, hint, { line })],
    };
  }
}
