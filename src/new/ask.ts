import { createInterface } from 'node:readline/promises';
import { inert } from '../load/report.ts';
import type { Row } from '../rows/standing-rows.ts';
import { faultOf } from './check-given.ts';
import type { Field, Given } from './field.ts';
import type { Kind } from './kind.ts';
import { withNames } from './kind.ts';
import type { Known } from './known.ts';
import { inTheWay } from './stopped.ts';

/** Puts a question, and returns the answer; none where the asking was ended. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Asks on a terminal or another pair of streams. */
export function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): { ask: Ask; close: () => void } {
  const lines = createInterface({ input, output });
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    lines.setPrompt(question);
    lines.prompt();
    const { value, done } = await answers.next();
    return done ? undefined : value;
  };
  return { ask, close: () => lines.close() };
}

/** Asks for what was not given, and again for what was given wrong; what must be filled in comes first. */
export async function askFor(kind: Kind, given: Given, known: Known, ask: Ask): Promise<Given> {
  let all = given;
  for (const field of inOrder(kind)) {
    if (kind.isSettled?.(all, known)) break;
    all = { ...all, [field.name]: await askOne(kind, field, all, known, ask) };
  }
  return all;
}

/** What must be filled in first, with the id at its end, for it is made of the others. */
function inOrder({ fields, first = [] }: Kind): Field[] {
  const rank = ({ name, required }: Field): number => {
    if (first.includes(name)) return 0;
    if (!required) return 3;
    return name === 'id' ? 2 : 1;
  };
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

async function askOne(kind: Kind, field: Field, all: Given, known: Known, ask: Ask): Promise<string> {
  let answer = all[field.name] ?? '';
  let fault = answer ? faultOf(field, answer, known, all) : undefined;
  if (answer && !fault) return answer;
  const likely = withNames(kind, { ...all, [field.name]: '' }, known)[field.name] ?? '';
  const lack = kind.lacks?.(all, known);
  const isLacking = !answer && lack?.name === field.name;
  if (isLacking) fault = lack.why;
  const needed = isLacking || (kind.needs.includes(field.name) && !likely);
  let question = questionOf(field, likely, needed, all, known);
  do {
    const said = await ask(inert(fault ?? '') + (fault ? '\n' : '') + question);
    if (said === undefined) inTheWay('Nothing was written.');
    answer = said?.trim() || likely;
    fault = answer
      ? faultOf(field, answer, known, all)
      : needed
        ? 'Nothing can be begun without it.'
        : undefined;
    question = '> ';
  } while (fault);
  return answer;
}

function questionOf(field: Field, likely: string, needed: boolean, all: Given, known: Known): string {
  const { name, holds, expected, required } = field;
  const empty = required ? 'leaves it to be filled in later' : 'leaves it empty';
  const enter = likely ? `takes ${likely}` : empty;
  return (
    inert(`${name}: ${holds}`) +
    `\n  ${inert(`Expected ${expected}${near(field, all, known)}.`)}${needed ? '' : ` Enter ${inert(enter)}.`}\n> `
  );
}

const few = 8;

/** Ids that could be meant, those of the council first; where in the same document something else stood. */
function near(field: Field, given: Given, known: Known): string {
  if (field.name === 'locator') return locatorNear(given, known);
  if (!field.names) return '';
  const { area } = given;
  const all = known.rows(field.names).flatMap(({ row }) => (isMeant(field, row, area) ? (row.id ?? []) : []));
  const own = area ? all.filter((id) => id.startsWith(area) || id.includes(`-${area}-`)) : [];
  const told = (own.length ? own : all).slice(0, few);
  if (!told.length) return '; there is none yet';
  return `, such as ${told.join(', ')}${all.length > told.length ? ' and more' : ''}`;
}

/** Areas lie in regions, and all else is told of councils; a record of a council names only records of its own. */
const isMeant = ({ name, names }: Field, row: Row, area = ''): boolean =>
  names === 'areas'
    ? (name === 'region') === ['england', 'region'].includes(row.kind ?? '')
    : !area || row.area === undefined || row.area === area;

const located = ['findings', 'actions', 'targets', 'decisions', 'observations'] as const;

function locatorNear({ source }: Given, known: Known): string {
  const there = located
    .flatMap((table) => known.rows(table))
    .find(({ row }) => source && row.source === source);
  return there?.row.locator ? `, such as "${there.row.locator}"` : '';
}
