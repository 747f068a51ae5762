import { type MdastNode, mdxToMdast } from 'satteri';
import { type Problem, problemAt } from '../problem.ts';
import { diagnoseMdx } from '../prose/diagnose-mdx.ts';
import { offsetOf } from './offset.ts';

/** A prose as a tree, and what kept parts of it from being read. */
export interface ParsedProse {
  /** None where nothing could be read at all. */
  root: MdastNode | undefined;
  /** The text, blank where a fault stood. */
  read: string;
  problems: Problem[];
}

/** More faults than these, and the rest is told once they are mended. */
const mostFaults = 100;

/**
 * Parses MDX without running any of it. The parser stops at its first fault: what stands there is
 * told, blanked out letter by letter, so that all places stay, and the rest is read again.
 */
export function parseProse(file: string, text: string): ParsedProse {
  const mass = refuseMass(file, text);
  if (mass) return { root: undefined, read: text, problems: [mass] };
  const { problems, rest: without } = refuseImports(file, text);
  const opened: string[] = [];
  let rest = without;
  for (let count = 0; count < mostFaults; count += 1) {
    const fault = faultOf(rest);
    if ('root' in fault) return { root: fault.root, read: rest, problems };
    const found = diagnoseMdx({ file, text: rest, ...fault, opened });
    if (found.problem) problems.push(found.problem);
    if (found.to <= found.from) return { root: undefined, read: rest, problems };
    rest = blank(rest, found.from, found.to);
  }
  const [last] = problems.slice(-1);
  const place = { file, line: last?.line ?? 1, column: last?.column ?? 1 };
  const what = `it has more than ${mostFaults} faults`;
  return { root: undefined, read: rest, problems: [...problems, problemAt('broken-mdx', place, { what })] };
}

/** The tree of a text, or where its first fault is and what the parser says of it. */
function faultOf(text: string): { root: MdastNode } | { offset: number; said: string } {
  try {
    return { root: mdxToMdast(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = 1, column = 1, said = message] = /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
    return { offset: offsetOf(text, Number(line), Number(column)), said };
  }
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);

/** Texts that are no prose, and that the parser would take hours over. */
const masses: [form: RegExp, what: string][] = [
  [/^[\s\S]{500000}/, 'it is longer than a book'],
  [/^.{20000}/m, 'a line is longer than a page'],
  [/(?:\[[^[]*){1000}/, 'it has a thousand square brackets'],
  [/(?:<[^<]*){1000}/, 'it has a thousand less-than signs'],
  [/(?:\{[^{]*){1000}/, 'it has a thousand curly brackets'],
  [/(?:<[^<]*){1000}/, 'it has a thousand less-than signs'],
  [/<{100}/, 'a hundred less-than signs stand together'],
  [/^[>*+\- \t]{200}/m, 'a line starts with hundreds of marks'],
];

function refuseMass(file: string, text: string): Problem | undefined {
  const found = masses.find(([form]) => form.test(text));
  return found && problemAt('broken-mdx', { file }, { what: found[1] });
}

/** Imports and exports are taken out before the parser sees them: some of them make it end the whole program. */
function refuseImports(file: string, text: string): { problems: Problem[]; rest: string } {
  const problems: Problem[] = [];
  let [inCode, inImport, before] = [false, false, ''];
  const lines = text.split('\n').map((line, index) => {
    const value =
      before.trim() === '' && !inCode ? /^(import|export)(?=[\s{*"'])/.exec(line)?.[0] : undefined;
    if (value) problems.push(problemAt('import-or-export', { file, line: index + 1, value }));
    inImport = value !== undefined || (inImport && line.trim() !== '');
    if (!inImport && /^\s*(```|~~~)/.test(line)) inCode = !inCode;
    before = line;
    return inImport ? ' '.repeat(line.length) : line;
  });
  return { problems, rest: lines.join('\n') };
}
