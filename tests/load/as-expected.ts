import type { Problem } from '../../src/load/problem.ts';
import { problemsAsText } from '../../src/load/report.ts';

const inDetail = ({ severity, file, line, column, rule, field, value }: Problem): string =>
  `${severity} ${rule} at ${file}:${line}:${column}, field "${field}", value ${JSON.stringify(value.slice(0, 80))}`;

/** Problems as the golden texts hold them: as a maintainer sees them, then each part of each. */
export const asExpected = (problems: readonly Problem[]): string =>
  `${problemsAsText(problems)}\n\n${problems.map(inDetail).join('\n')}\n`;
