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

/** Orders problems by file, line and column, then by rule. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, 'en');

/** Problems as text for a terminal: grouped by file, each with line, column, message and fix. */
export function problemsAsText(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of problems) {
    if (problem.file !== file) lines.push('', problem.file);
    file = problem.file;
    lines.push(
      `  ${problem.line}:${problem.column}  ${problem.severity}  ${problem.message}  [${problem.rule}]`,
    );
    lines.push(`      ${problem.hint}`);
  }
  return lines.join('\n').trimStart();
}
