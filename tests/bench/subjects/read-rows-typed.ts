import { type TableName, tables } from '../../../src/model/dataset.ts';
import { rowsOf } from './rows-of.ts';

const [, , root = '.'] = process.argv;
const typed = rowsOf(root).flatMap(([table, rows]) =>
  rows.map((row) =>
    tables[table as TableName].schema.parse(
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')),
    ),
  ),
);
process.stdout.write(`${typed.length} rows\n`);
