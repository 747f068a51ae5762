import { called, suggestAmong } from '../load/rows/suggest-row.ts';
import { keyOf, type TableName } from '../model/dataset.ts';
import { type Field, flagOf, type Given, partsOf } from './field.ts';
import type { Known } from './known.ts';
import { periodFault } from './period-fault.ts';
import { wrong } from './stopped.ts';

/** Names that some systems keep for devices, so that no file can bear them. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const longestId = 100;

/** What is wrong with an answer: what the check says of such a cell, whether the rows that it names are there, and have such periods. */
export function faultOf(field: Field, text: string, known: Known, given: Given): string | undefined {
  const fault = field.fault(text);
  if (fault) return fault;
  if (field.name === 'id') return idFault(text);
  if (field.name === 'journey') return missingJourney(text, known, given);
  return missingRow(field, text, known) ?? periodFault(field, text, known, given);
}

function idFault(text: string): string | undefined {
  if (devices.test(text)) return `id is "${text}", which some systems keep for themselves. Choose another.`;
  return text.length > longestId
    ? `id has ${text.length} letters, more than ${longestId}. Choose a shorter one.`
    : undefined;
}

function missingJourney(text: string, known: Known, { area = '' }: Given): string | undefined {
  const own = known.documents('journeys').filter((id) => id.startsWith(`${area}/`));
  if (!area || own.includes(`${area}/${text}`)) return undefined;
  const candidates = own.map((id) => ({ key: id.slice(area.length + 1), names: [] }));
  const where = `content/journeys/${area}`;
  return `journey names "${text}", which is not in ${where}. ${suggestAmong(text, candidates, where)}`;
}

function missingRow({ name, names: table, many }: Field, text: string, known: Known): string | undefined {
  if (!table) return undefined;
  const keys = new Set(known.rows(table).map(({ row }) => keyOf(table, row)));
  const lost = (many ? partsOf(text) : [text]).find((key) => !keys.has(key));
  if (lost === undefined) return undefined;
  return `${name} names "${lost}", which is not in data/${table}.csv. ${suggestRow(lost, table, known)}`;
}

/** What could be meant by a key that no row of a table has. */
export function suggestRow(lost: string, table: TableName, known: Known): string {
  const candidates = known.rows(table).map(({ row }) => ({
    key: keyOf(table, row),
    names: called.flatMap((column) => row[column]?.split(';') ?? []),
  }));
  return suggestAmong(lost, candidates, `data/${table}.csv`);
}

/** Stops where something given is wrong: all of it is told at once. */
export function checkGiven(fields: readonly Field[], given: Given, known: Known): void {
  const faults = fields.flatMap((field) => {
    const text = given[field.name];
    const fault = text ? faultOf(field, text, known, given) : undefined;
    return fault ? [`--${flagOf(field.name)}: ${fault}`] : [];
  });
  if (faults.length) wrong(faults.join('\n'));
}
