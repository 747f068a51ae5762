import { columnsOf } from '../../load/cells/check-rows.ts';
import { type TableName, tableNames } from '../../model/dataset.ts';
import type { Row } from '../../rows/standing-rows.ts';
import { fieldsOf, type Given } from '../field.ts';
import type { Kind } from '../kind.ts';
import { cellOf, type Known } from '../known.ts';
import { nextIds, sourceId } from '../names.ts';

/** The cells of a row of a table, of what was given. */
export const rowOf = (table: TableName, given: Given): Row =>
  Object.fromEntries(columnsOf(table).map((column) => [column, given[column] ?? '']));

/** A record of a council: one row of one table. */
export const recordKind = (name: string, table: TableName, makes: string): Kind => ({
  makes,
  fields: fieldsOf(table),
  needs: ['area', 'id'],
  follows: { id: (given, known) => nextIds(table, name, given, known)[0] },
  begin: (given) => ({ rows: [{ table, row: rowOf(table, given) }], documents: new Map() }),
});

/** A record that is found in the document of its assessment or journey, unless another is named. */
export const foundIn = (kind: Kind, ...first: string[]): Kind => ({
  ...kind,
  first: ['area', ...first],
  follows: { ...kind.follows, source: ownSource },
});

/** The source of the assessment or else of the journey, where that has exactly one. */
function ownSource({ area, assessment, journey }: Given, known: Known): string | undefined {
  const sources = assessment
    ? [
        cellOf(known.row('assessments', assessment), 'source'),
        ...known.sourcesOf('assessments', `${area}/${assessment}`),
      ]
    : known.sourcesOf('journeys', `${area}/${journey}`);
  const [one, ...others] = new Set(sources.filter(Boolean));
  return others.length ? undefined : one;
}

/** A document that figures and facts are taken from. */
export const source: Kind = {
  ...recordKind('source', 'sources', 'a document that figures and facts are taken from: its row'),
  needs: ['id'],
  follows: { id: sourceId },
};

/** One figure of an area, which has no id. */
export const figure: Kind = {
  ...recordKind('figure', 'observations', 'one figure of an area: its row'),
  needs: ['area', 'indicator', 'period'],
  follows: {},
};

/** What this site had wrong and mended. What stands there now follows from the row, where it was mended first. */
export const correction: Kind = {
  ...recordKind('correction', 'corrections', 'what this site had wrong and mended: its row'),
  needs: ['table', 'key', 'column', 'date'],
  follows: {
    now: ({ table, key = '', column = '' }, known) => {
      const name = tableNames.find((one) => one === table);
      return name && cellOf(known.row(name, key), column);
    },
  },
};
