import { slug } from '../../load/nearest.ts';
import type { TableName } from '../../model/dataset.ts';
import { begunDocument, keysOf } from '../begun-document.ts';
import { type Field, fieldsOf, frontFields, type Given, partsOf } from '../field.ts';
import type { Kind } from '../kind.ts';
import type { Known } from '../known.ts';
import { nextIds } from '../names.ts';
import { rowOf } from './record.ts';

const toWrite = 'To write: where it starts from, where it is to lead, and by when.';
const most = 99;

/** How many rows are to be begun. */
export const countField = (name: string, holds: string): Field => ({
  ...{ name, holds, expected: `a whole number from 0 to ${most}`, required: false },
  fault: (text) =>
    /^\d{1,2}$/.test(text) ? undefined : `${name} is "${text}", expected a whole number from 0 to ${most}.`,
});

/** The document that the rows come from; the first of those that a text is told from, unless another is named. */
export const sourceField: readonly Field[] = fieldsOf('observations')
  .filter(({ name }) => name === 'source')
  .map((one) => ({
    ...one,
    holds: 'The document that the rows come from; the first of sources, unless given',
    required: false,
  }));

/** What a text is told from and what its rows come from follow from each other. */
export const sourcesFollow: Kind['follows'] = {
  sources: ({ source }) => source,
  source: ({ sources = '' }) => partsOf(sources)[0],
};

/** An improvement journey: its text, and rows for what the council will do and wants to reach. */
export const journey: Kind = {
  makes: 'an improvement journey: its text, and rows for --actions N (1 unless given) and --targets N',
  fields: [
    ...fieldsOf('areas')
      .filter(({ name }) => name === 'id')
      .map((one) => ({ ...one, holds: 'Name of the journey in addresses' })),
    ...frontFields('journeys', 'title', 'area', 'starts', 'ends', 'after', 'summary', 'sources'),
    ...sourceField,
    countField('actions', 'How many rows to begin in actions.csv'),
    countField('targets', 'How many rows to begin in targets.csv'),
  ],
  needs: ['area', 'id'],
  follows: { id: ({ title = '' }) => slug(title), ...sourcesFollow },
  begin: (given, known) => {
    const { id = '', area = '' } = given;
    const front = keysOf(given, ['title', 'area'], ['starts', 'ends', 'after']);
    const text = begunDocument({ ...front, ...keysOf(given, ['summary', 'sources']) }, toWrite);
    return {
      rows: [
        ...rowsOf('actions', 'action', Number(given.actions ?? 1), given, known),
        ...rowsOf('targets', 'target', Number(given.targets ?? 0), given, known),
      ],
      documents: new Map([[`content/journeys/${area}/${id}.mdx`, text]]),
    };
  },
};

const rowsOf = (
  table: TableName,
  kind: string,
  count: number,
  { id = '', area = '', source = '' }: Given,
  known: Known,
) =>
  nextIds(table, kind, { area, journey: id }, known, count).map((own) => ({
    table,
    row: rowOf(table, { id: own, area, journey: id, source }),
  }));
