import type { Dataset, TableName } from '../model/dataset.ts';
import { entriesKey } from '../model/entry-pages.ts';
import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { digestOf } from './digest.ts';
import type { Digests } from './keep.ts';

/** What pages are made from. */
export interface Ground {
  catalogue: Catalogue;
  /** Of all councils. */
  scorecards: () => readonly Scorecard[];
}

const split = (text: string, at: string): [string, string] => {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
};

const rowNamed = ({ rows }: Catalogue, name: string, between: string): [TableName, object | undefined] => {
  const [table, key] = split(name, between) as [TableName, string];
  return [table, (rows[table] as Map<string, object> | undefined)?.get(key)];
};

/** Everything that can be read of the data, by the kind of asking. */
const kinds: Record<string, (ground: Ground, of: string) => unknown> = {
  table: ({ catalogue }, name) => catalogue.dataset[name as keyof Dataset],
  row: ({ catalogue }, name) => rowNamed(catalogue, name, ' ')[1],
  figuresOf: ({ catalogue }, area) => catalogue.figuresOf(area),
  figuresAbout: ({ catalogue }, indicator) => catalogue.figuresAbout(indicator),
  discrepanciesOf: ({ catalogue }, name) => {
    const [table, row] = rowNamed(catalogue, name, ':');
    return row && catalogue.discrepanciesOf(table, row);
  },
  correctionsOf: ({ catalogue }, name) => {
    const [table, row] = rowNamed(catalogue, name, ':');
    return row && catalogue.correctionsOf(table, row);
  },
  noticesOf: ({ catalogue }, name) => {
    const [table, row] = rowNamed(catalogue, name, ':');
    return row && catalogue.noticesOf(table, row);
  },
  responsesTo: ({ catalogue }, name) => {
    const [table, row] = rowNamed(catalogue, name, ':');
    return row && catalogue.responsesTo(table, row);
  },
  scorecards: ({ scorecards }) => scorecards(),
  entries: ({ catalogue }) => entriesKey(catalogue.dataset),
};

/** Tells of everything that can be read of the data what it says now. */
export function inputDigests(ground: Ground): Digests {
  const known = new Map<string, string>();
  const asked = (name: string): string => {
    const [kind, of] = split(name, ' ');
    const ask = kinds[kind];
    return ask ? digestOf(ask(ground, of)) : '';
  };
  return (name) => {
    const digest = known.get(name) ?? asked(name);
    known.set(name, digest);
    return digest;
  };
}
