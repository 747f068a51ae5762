import { countWords } from '../load/count-words.ts';
import { type TableName, tableNames } from '../model/dataset.ts';
import { takenTables } from '../model/entry-pages.ts';
import { listWords } from '../wording/sentence.ts';
import type { ChangeKind } from './compare-rows.ts';
import type { Difference } from './compare-sides.ts';
import { areaOfRow } from './held.ts';
import { inertText } from './markdown.ts';
import { areaName, namesOf } from './names.ts';
import { countRows, kindOrder } from './words.ts';

/** The areas that rows or verdicts of a change are about, by id. */
export function touchedAreas({ rows, shown, before, after }: Difference): Set<string> {
  const ofRows = rows.flatMap((change) =>
    [change.after, change.before].flatMap((row, at) =>
      row ? (areaOfRow(change.table, row, at ? before.rows : after.rows) ?? []) : [],
    ),
  );
  const judged = [...(shown?.verdicts ?? []), ...(shown?.directions ?? [])];
  return new Set([...ofRows, ...judged.map(({ area }) => area)]);
}

/** Figures and what else is taken from sources come before registers. */
const inOrder: readonly TableName[] = [...new Set([...takenTables, ...tableNames])];

/** So many areas are named in the summary; more are counted. */
const mostNamed = 3;

/** What a change of the data does, in one line. */
export function summarise(difference: Difference): string {
  const names = namesOf(difference.before.rows, difference.after.rows);
  const areas = [...touchedAreas(difference)].map((id) => areaName(names, id)).sort();
  const whose = areas.length > mostNamed ? `${areas.length} areas` : listWords(areas);
  const what = [
    ...inOrder.flatMap((table) => countTable(difference, table)),
    ...countDocuments(difference),
    ...countShown(difference),
  ].join(', ');
  const { gained, lost } = difference.councils;
  const councils = [count(gained.length, 'council', 'gained'), count(lost.length, 'council', 'lost')];
  return inertText([whose ? `${whose}: ${what}` : what, ...councils.flat()].join('; '));
}

const count = (many: number, noun: string, became: string): string[] =>
  many ? [`${countWords(many, noun)} ${became}`] : [];

/** Counts of what became of things of one kind; the noun stands with the first alone. */
function counted(kinds: readonly ChangeKind[], noun: (many: number) => string): string[] {
  const present = kindOrder.filter((kind) => kinds.includes(kind));
  return present.map((kind, at) => {
    const many = kinds.filter((one) => one === kind).length;
    return `${at ? many : noun(many)} ${kind}`;
  });
}

function countTable({ rows, jumps }: Difference, table: TableName): string[] {
  const kinds = rows.filter((one) => one.table === table).map(({ kind }) => kind);
  const all = counted(kinds, (many) => countRows(many, table));
  if (table !== 'observations' || !jumps.size) return all;
  const told = countWords(jumps.size, 'jump');
  return all.length ? [...all.slice(0, -1), `${all.at(-1)} (${told})`] : [told];
}

const countDocuments = ({ documents }: Difference): string[] =>
  counted(
    documents.map(({ kind }) => kind),
    (many) => countWords(many, 'document'),
  );

function countShown({ shown }: Difference): string[] {
  const changed = (all: readonly { before?: string }[] = []) => all.filter(({ before }) => before).length;
  const trends = changed(shown?.directions);
  return [
    ...count(changed(shown?.verdicts), 'verdict', 'changed'),
    ...(trends ? [`${trends} series said to change otherwise`] : []),
  ];
}
