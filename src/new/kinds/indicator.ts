import { slug } from '../../load/nearest.ts';
import { begunDocument, keysOf } from '../begun-document.ts';
import { fieldsOf } from '../field.ts';
import type { Kind } from '../kind.ts';
import { rowOf } from './record.ts';

const toWrite = [
  '## What it is',
  'To write: what is counted, of whom, and how the source words it.',
  '## Why it matters',
  'To write: what it says about the lives of people.',
  '## What it cannot tell',
  'To write: what it leaves out, and what it must not be compared with.',
].join('\n\n');

/** A measure: its row, and the text that explains it. */
export const indicator: Kind = {
  makes: 'a measure: its row, and the text that explains it',
  fields: fieldsOf('indicators'),
  needs: ['id'],
  follows: { id: ({ name = '', short_name }) => slug(short_name ?? name) },
  begin: (given) => {
    const { id = '', name = '' } = given;
    const front = keysOf({ title: name, indicator: id }, ['title', 'indicator']);
    return {
      rows: [{ table: 'indicators', row: rowOf('indicators', given) }],
      documents: new Map([[`content/indicators/${id}.mdx`, begunDocument(front, toWrite)]]),
    };
  },
};
