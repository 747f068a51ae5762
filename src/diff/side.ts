import { type Loaded, loadDataset } from '../load/load-dataset.ts';
import { isCouncil } from '../model/area.ts';
import { type Dataset, tableNames } from '../model/dataset.ts';
import { documentKinds } from '../model/document.ts';
import { buildScorecard, type Scorecard } from '../scorecard/build-scorecard.ts';
import { type Catalogue, catalogueOf } from '../scorecard/catalogue.ts';
import { type RawRows, rawDocuments, rawRows } from './raw-rows.ts';

/** All that is judged of a dataset, as a site would be made from it. */
export interface JudgedSide {
  catalogue: Catalogue;
  /** Of every council, in order of name. */
  scorecards: readonly Scorecard[];
  /** The text of every document, by its path from the root. */
  documents: ReadonlyMap<string, string>;
}

/** The data before or after: its rows as they stand, what the check says of them, and what is judged where it passes. */
export interface Side {
  rows: RawRows;
  documents: ReadonlyMap<string, string>;
  loaded: Loaded;
  judged?: JudgedSide;
}

/** Reads a root that may hold data of another day. Nothing is judged where the check finds errors. */
export function readSide(root: string): Side {
  const loaded = loadDataset(root);
  const documents = rawDocuments(root);
  const side = { rows: rawRows(root), documents, loaded };
  if (loaded.counts.errors) return side;
  const catalogue = catalogueOf(loaded.dataset);
  const scorecards = loaded.dataset.areas
    .filter(isCouncil)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((area) => buildScorecard(catalogue, area));
  return { ...side, judged: { catalogue, scorecards, documents } };
}

/** Whether a side holds any row at all: before its first data, a project holds none. */
export const isBare = ({ rows }: Side): boolean => Object.values(rows).every((table) => table.size === 0);

const noRows = Object.fromEntries(tableNames.map((table) => [table, []]));
const noDocuments = Object.fromEntries(documentKinds.map((kind) => [kind, []]));

/** What is judged before there is any data: nothing, of no council. */
export const nothingJudged: JudgedSide = {
  catalogue: catalogueOf({ ...noRows, history: [], documents: noDocuments } as unknown as Dataset),
  scorecards: [],
  documents: new Map(),
};
