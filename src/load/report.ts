import type { Problem } from './problem.ts';

/** How text is set off where a terminal can show it. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string;

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text on one line that cannot act on a terminal or a log, whatever a file holds:
 * control characters and marks that turn text round as escapes, and no `##[`, which some build servers obey.
 */
export const inert = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (letter) => escapes[letter] ?? asEscape(letter))
    .replaceAll('##[', '## [');

const asEscape = (letter: string): string =>
  `\\u{${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;

/** How many problems of one file are told in full: with two lines each, they fill a screen. */
const mostOfAFile = 10;

/**
 * Problems as text for a terminal: grouped by file, each with line, column, message and fix.
 * Of a file with many the first are told, and the others counted by rule, so that none is lost.
 */
export function problemsAsText(problems: readonly Problem[], paint: Paint = (_, text) => text): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].map(([file, own]) => fileAsText(file, own, paint)).join('\n\n');
}

function fileAsText(file: string, problems: readonly Problem[], paint: Paint): string {
  const told = problems.slice(0, mostOfAFile).flatMap((one) => problemAsLines(one, paint));
  const rest = problems.slice(mostOfAFile);
  return [paint('bold', inert(file)), ...told, ...(rest.length ? [restAsLine(rest, paint)] : [])].join('\n');
}

const problemAsLines = ({ line, column, severity, message, rule, hint }: Problem, paint: Paint): string[] => [
  `  ${line}:${column}  ${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${inert(message)}  ${paint('dim', `[${rule}]`)}`,
  `      ${paint('cyan', inert(hint))}`,
];

function restAsLine(rest: readonly Problem[], paint: Paint): string {
  const counts = [...Map.groupBy(rest, ({ rule }) => rule)].map(([rule, { length }]) => `${length} ${rule}`);
  return paint('dim', `  and ${rest.length} more in this file: ${counts.join(', ')}`);
}
