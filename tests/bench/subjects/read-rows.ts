import { rowsOf } from './rows-of.ts';

const [, , root = '.'] = process.argv;
const count = rowsOf(root).reduce((sum, [, rows]) => sum + rows.length, 0);
process.stdout.write(`${count} rows\n`);
