import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Loaded } from '../../../src/load/load-dataset.ts';
import type { TableName } from '../../../src/model/dataset.ts';
import { asRecords, readPlainly } from './reference.ts';

/**
 * What came of a mutant:
 * reported, with a problem; the same, nothing lost or changed; an edit, read exactly as the file now plainly says;
 * or silent: another dataset than the file says, and nobody told.
 */
export type Fate = 'reported' | 'the same' | 'an edit' | 'silent';

/** The table that a file belongs to. */
export const tableOf = (file: string): TableName | undefined =>
  (/^data\/(observations)\//.exec(file)?.[1] ?? /^data\/(\w+)\.csv$/.exec(file)?.[1]) as
    | TableName
    | undefined;

/** Judges what the loader made of a mutated file, beside what it made of the file before. */
export function fateOf(before: Loaded, after: Loaded, file: string, bytes: Buffer): Fate {
  if (after.problems.length) return 'reported';
  if (isDeepStrictEqual(after.dataset, before.dataset)) return 'the same';
  return readsAsItSays(before, after, file, bytes) ? 'an edit' : 'silent';
}

function readsAsItSays(before: Loaded, after: Loaded, file: string, bytes: Buffer): boolean {
  const table = tableOf(file);
  if (!table) return onlyDocumentDiffers(before, after, file) && frontIsRead(after, file, bytes);
  const plain = readPlainly(bytes.toString('utf8'));
  const records = plain && asRecords(table, plain);
  const of = (loaded: Loaded) => loaded.dataset[table] as object[];
  const elsewhere = of(before).filter((row) => !inFile(file, row));
  const expected = new Set([...elsewhere, ...(records ?? [])].map((row) => JSON.stringify(row)));
  const found = of(after).map((row) => JSON.stringify(row));
  const others = (loaded: Loaded) => ({ ...loaded.dataset, [table]: [] });
  return (
    records !== undefined &&
    found.length === expected.size &&
    found.every((row) => expected.has(row)) &&
    isDeepStrictEqual(others(after), others(before))
  );
}

/** Figures are spread over files, one an area; every other table is one file. */
const inFile = (file: string, row: object): boolean =>
  !file.startsWith('data/observations/') ||
  file === `data/observations/${(row as { area: string }).area}.csv`;

function onlyDocumentDiffers(before: Loaded, after: Loaded, file: string): boolean {
  const without = ({ dataset }: Loaded) => ({
    ...dataset,
    documents: Object.values(dataset.documents).map((list) => list.filter((one) => one.file !== file)),
  });
  return isDeepStrictEqual(without(after), without(before));
}

/** Whether a document's front matter was read as any plain reader of YAML takes it. */
function frontIsRead({ dataset }: Loaded, file: string, bytes: Buffer): boolean {
  const read = Object.values(dataset.documents)
    .flat()
    .find((one) => one.file === file);
  const [, head = ''] = /^---\r?\n(.*?)^---/ms.exec(bytes.toString('utf8').replace(/^\uFEFF/, '')) ?? [];
  return isDeepStrictEqual(read?.data, parse(head, { schema: 'core' }));
}
