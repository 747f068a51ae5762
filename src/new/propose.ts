import { keyOf, type TableName } from '../model/dataset.ts';
import { layLines } from '../rows/lay-lines.ts';
import { fileOf, type Row } from '../rows/standing-rows.ts';
import { missingTables, tableText } from '../rows/table-text.ts';
import type { Given } from './field.ts';
import { flagOf } from './field.ts';
import { type Begun, type Kind, withNames } from './kind.ts';
import type { Known } from './known.ts';
import { leftOut } from './often-given.ts';
import { lineBefore } from './place-row.ts';
import { inTheWay, wrong } from './stopped.ts';

/** What is to be written below a root, before it is. */
export interface Proposal {
  /** The files with their texts, by path relative to the root. */
  texts: Map<string, string>;
  /** The lines of the new rows, by file. */
  lines: Map<string, readonly number[]>;
  /** The columns and keys that may stay empty and that documents often give, by file. */
  leftOut: ReadonlyMap<string, readonly string[]>;
  said: readonly string[];
}

/** Works out what is to be written for a kind of thing, with what was given of it. Stops where it cannot be begun; nothing is written. */
export function propose(root: string, kind: Kind, given: Given, known: Known): Proposal {
  const all = withNames(kind, given, known);
  const lacking = kind.needs.filter((name) => !all[name]).map((name) => `--${flagOf(name)}`);
  if (lacking.length) wrong(`Give ${lacking.join(', ')}: nothing can be begun without.`);
  const lack = kind.lacks?.(all, known);
  if (lack) wrong(lack.why);
  const begun = kind.begin(all, known);
  refuseStanding(begun, known);
  const proposal: Proposal = {
    ...{ texts: new Map(begun.documents), lines: new Map(), leftOut: leftOut(begun) },
    said: [...(begun.said ?? []), ...tellSource(given, all)],
  };
  for (const [file, own] of Map.groupBy(begun.rows, ({ table, row }) => fileOf(table, row)))
    layInto(proposal, root, file, own, withBegun(known, begun));
  for (const file of begun.figures ?? []) proposal.texts.set(file, tableText(root, file, 'observations'));
  const made = begun.rows.map(({ table }) => table).concat(begun.figures?.length ? ['observations'] : []);
  for (const [file, text] of missingTables(root, new Set(made))) proposal.texts.set(file, text);
  return proposal;
}

/** A source that was not named is a guess, and is told of. */
const tellSource = ({ source, sources }: Given, { source: taken }: Given): string[] =>
  taken && !source && !sources
    ? [`No source was named, so it is ${taken}. Change it where the document is another.`]
    : [];

/** What is known, with the new rows: those of one plan may belong to each other. */
const withBegun = (known: Known, { rows }: Begun): Known => ({
  ...known,
  row: (table, key) => {
    const own = rows.find((one) => one.table === table && keyOf(table, one.row) === key);
    return own ? { row: own.row, file: '', line: 0 } : known.row(table, key);
  },
});

/** Nothing that is there is written over. */
function refuseStanding({ rows, documents }: Begun, known: Known): void {
  for (const { table, row } of rows) {
    const there = known.row(table, keyOf(table, row));
    if (there) inTheWay(`${there.file}:${there.line} has ${keyOf(table, row)} already.`);
  }
  const names = ['councils', 'assessments', 'journeys', 'reports', 'indicators'] as const;
  const there = new Set(
    names.flatMap((kind) => known.documents(kind).map((id) => `content/${kind}/${id}.mdx`)),
  );
  for (const file of documents.keys()) if (there.has(file)) inTheWay(`${file} is there already.`);
}

function layInto(
  { texts, lines }: Proposal,
  root: string,
  file: string,
  own: readonly { table: TableName; row: Row }[],
  known: Known,
): void {
  const added = Map.groupBy(own, ({ table, row }) => lineBefore(table, row, known));
  const rows = new Map([...added].map(([line, all]) => [line, all.map(({ row }) => row)]));
  const laid = layLines(tableText(root, file, own[0]?.table ?? 'observations'), {
    replaced: new Map(),
    added: rows,
  });
  texts.set(file, laid.text);
  lines.set(file, laid.lines);
}
