import { columnsOf } from '../../load/cells/check-rows.ts';
import type { TableName } from '../../model/dataset.ts';
import type { Row } from '../../rows/standing-rows.ts';
import { fieldsOf, type Given } from '../field.ts';
import type { Kind } from '../kind.ts';
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
