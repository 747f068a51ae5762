import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';

const [, , root = '.'] = process.argv;
const read = globSync('content/**/*.mdx', { cwd: root }).map((file) => {
  const [, head = '', prose = ''] = readFileSync(join(root, file), 'utf8').split(/^---\n/m);
  return [parse(head), mdxToMdast(prose)];
});
process.stdout.write(`${read.length} documents\n`);
