import type { z } from 'zod';
import { type DocumentKind, frontMatter } from '../../model/document.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ComponentUse } from './component-use.ts';
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts';
import { readProse } from './read-prose.ts';
import { readText } from './read-text.ts';

/** A document as it was read: its front matter where it has any, its components, and all that is wrong. */
export interface ReadDocument {
  front?: FrontMatter;
  uses: ComponentUse[];
  problems: Problem[];
}

/** Reads one document of a kind strictly, without running any of it. */
export function readDocument(root: string, file: string, kind: DocumentKind): ReadDocument {
  const { text, problems } = readText(root, file);
  if (text === undefined) return { uses: [], problems };
  const parts = splitDocument(text);
  if (!parts) return { uses: [], problems: [...problems, noFrontMatter(file, text, kind)] };
  if (!parts.prose.trim())
    problems.push(problemAt('no-text', { file, line: parts.prose.split('\n').length }));
  const front = readFrontMatter(file, parts.head, frontMatter[kind]);
  const prose = readProse(file, parts.prose);
  return { front, uses: prose.uses, problems: [...problems, ...front.problems, ...prose.problems] };
}

/** What a schema finds in the front matter of a document, whatever is wrong beside it; nothing where it does not fit. */
export function readKeys<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  const parts = splitDocument(readText(root, file).text ?? '');
  return parts && (readFrontMatter(file, parts.head, schema).data as z.infer<Schema> | undefined);
}

/** The front matter of a document, and its prose with as many empty lines before it as there are lines of front matter. */
function splitDocument(text: string): { head: string; prose: string } | undefined {
  const start = /^---[ \t]*\n/.exec(text)?.[0].length;
  const end = start && /^---[ \t]*$/m.exec(text.slice(start));
  if (!start || !end) return undefined;
  const head = text.slice(start, start + end.index);
  const prose = text.slice(start + end.index + end[0].length);
  return { head, prose: '\n'.repeat(head.split('\n').length) + prose };
}

function noFrontMatter(file: string, text: string, kind: DocumentKind): Problem {
  const keys = Object.keys(frontMatter[kind].shape).join(', ');
  if (!text.trim())
    return problemAt('empty-file', { file }, { start: `a line ---, the keys ${keys}, and a line ---.` });
  return text.startsWith('---')
    ? problemAt('unclosed-front-matter', { file })
    : problemAt('no-front-matter', { file, value: text.split('\n')[0]?.slice(0, 80) ?? '' }, { keys });
}
