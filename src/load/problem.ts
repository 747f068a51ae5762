/** One thing wrong with the input, and how to mend it. Lines and columns count from 1. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Stable kebab-case id of the rule that was broken. */
  rule: string;
  /** Path relative to the root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** The column of the table or the key of the front matter; empty where it is the whole row or file. */
  field: string;
  /** What stood there. */
  value: string;
  message: string;
  hint: string;
}

/** A problem of a whole file. */
export const fileProblem = (rule: string, file: string, message: string, hint: string): Problem => ({
  severity: 'error',
  rule,
  file,
  line: 1,
  column: 1,
  field: '',
  value: '',
  message,
  hint,
});

/** Orders problems by file, line and column, then by rule. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, 'en');

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
