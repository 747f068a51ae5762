import { type Dataset, keyOf, tableNames } from '../model/dataset.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { note } from './reads.ts';

/** A table by its keys: one row asked for is one row read, anything else all of them. */
const listeningRows = <Rows extends Map<string, object>>(table: string, rows: Rows): Rows =>
  new Proxy(rows, {
    get(of, asked) {
      const single = asked === 'get' || asked === 'has';
      if (!single) note('table', table);
      const value = Reflect.get(of, asked) as unknown;
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        if (single) note('row', `${table} ${String(given[0])}`);
        return (value as (...all: unknown[]) => unknown).apply(of, given);
      };
    },
  });

const listeningDataset = (dataset: Dataset): Dataset =>
  new Proxy(dataset, {
    get(of, table) {
      note('table', String(table));
      return Reflect.get(of, table);
    },
  });

/** The same catalogue, which notes everything that is asked of it. */
export function listeningCatalogue(catalogue: Catalogue): Catalogue {
  const rows = tableNames.map((table) => [table, listeningRows(table, catalogue.rows[table])]);
  return {
    dataset: listeningDataset(catalogue.dataset),
    rows: Object.fromEntries(rows) as Catalogue['rows'],
    row: (table, key) => {
      note('row', `${table} ${key}`);
      return catalogue.row(table, key);
    },
    figuresOf: (area) => {
      note('figuresOf', area);
      return catalogue.figuresOf(area);
    },
    figuresAbout: (indicator) => {
      note('figuresAbout', indicator);
      return catalogue.figuresAbout(indicator);
    },
    discrepanciesOf: (table, row) => {
      note('discrepanciesOf', `${table}:${keyOf(table, row)}`);
      return catalogue.discrepanciesOf(table, row);
    },
    correctionsOf: (table, row) => {
      note('correctionsOf', `${table}:${keyOf(table, row)}`);
      return catalogue.correctionsOf(table, row);
    },
    responsesTo: (table, row) => {
      note('responsesTo', `${table}:${keyOf(table, row)}`);
      return catalogue.responsesTo(table, row);
    },
    noticesOf: (table, row) => {
      note('noticesOf', `${table}:${keyOf(table, row)}`);
      return catalogue.noticesOf(table, row);
    },
  };
}
