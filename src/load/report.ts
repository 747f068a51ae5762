import type { Problem } from './problem.ts';

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text on one line: control characters as escapes, so that what a file holds cannot act on a terminal or a log. */
const onOneLine = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (letter) => escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Problems as text for a terminal: grouped by file, each with line, column, message and fix. */
export function problemsAsText(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of problems) {
    if (problem.file !== file) lines.push('', onOneLine(problem.file));
    file = problem.file;
    lines.push(
      `  ${problem.line}:${problem.column}  ${problem.severity}  ${onOneLine(problem.message)}  [${problem.rule}]`,
    );
    lines.push(`      ${onOneLine(problem.hint)}`);
  }
  return lines.join('\n').trimStart();
}
