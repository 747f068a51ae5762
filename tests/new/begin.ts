import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../../src/load/load-dataset.ts';
import type { Problem } from '../../src/load/problem.ts';
import { checkGiven } from '../../src/new/check-given.ts';
import type { Given } from '../../src/new/field.ts';
import type { Kind } from '../../src/new/kind.ts';
import { kinds } from '../../src/new/kinds.ts';
import { knownBelow } from '../../src/new/known.ts';
import { type Proposal, propose } from '../../src/new/propose.ts';
import { Stopped } from '../../src/new/stopped.ts';
import { writeTexts } from '../../src/rows/write-texts.ts';

/** A kind by its name; it must be there. */
export function kindOf(name: string): Kind {
  const kind = kinds[name];
  if (!kind) throw new Error(`there is no kind ${name}`);
  return kind;
}

/** Begins a thing below a root, as a script would. */
export function begin(root: string, name: string, given: Given): Proposal {
  const [kind, known] = [kindOf(name), knownBelow(root)];
  checkGiven(kind.fields, given, known);
  const proposal = propose(root, kind, given, known);
  writeTexts(root, proposal.texts);
  return proposal;
}

/** Why something is not begun; an empty text where it is. */
export function whyNot(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return `${error.fault}: ${error.message}`;
  }
}

/** The errors that the check names below a root. */
export const errorsBelow = (root: string): Problem[] =>
  loadDataset(root).problems.filter(({ severity }) => severity === 'error');

/** Fills in what each problem names, and nothing else: a cell, a key of front matter, or a line of prose. */
export function fillIn(
  root: string,
  problems: readonly Problem[],
  answers: Readonly<Record<string, string>>,
): void {
  for (const { file, line, field, value } of problems) {
    const answer = answers[`${file} ${field}`] ?? answers[field];
    if (answer === undefined) throw new Error(`nothing to fill in for ${file}:${line} ${field}`);
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const there = lines[line - 1] ?? '';
    lines[line - 1] = file.endsWith('.csv')
      ? withCell(there, (lines[0] ?? '').split(',').indexOf(field), answer)
      : there.replace(value || `${field}:`, value ? answer : `${field}: ${answer}`);
    writeFileSync(join(root, file), lines.join('\n'));
  }
}

const withCell = (line: string, column: number, text: string): string =>
  line.split(',').with(column, text).join(',');
