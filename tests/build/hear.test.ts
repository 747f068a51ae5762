import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

/** A site of one page whose build tells of an error and goes on, as a module that prints what was heard. */
const listener = `
import { build } from 'astro';
import { hearErrors } from '${pathToFileURL(resolve('src/build/hear.ts'))}';

const careless = {
  name: 'careless',
  hooks: {
    'astro:build:done': ({ logger }) => {
      logger.warn('a word of warning');
      logger.error('a page was left out');
    },
  },
};
const heard = await hearErrors(() =>
  build({ root: import.meta.dirname, configFile: false, integrations: [careless], logLevel: 'warn' }),
);
console.log(JSON.stringify(heard));
`;

test('an error that Astro prints while it goes on is heard, and shown on stderr', async () => {
  // Below the project, where its packages are found.
  const root = resolve('.astro', `test-${process.pid}`);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/index.astro'), '<p>One page</p>');
  writeFileSync(join(root, 'listen.ts'), listener);
  const { PATH, HOME } = process.env;
  const run = promisify(execFile)(process.execPath, [join(root, 'listen.ts')], {
    env: { PATH, HOME, FORCE_COLOR: '1' },
  });
  const { stdout, stderr } = await run;
  expect(JSON.parse(stdout)).toEqual([expect.stringMatching(/\[ERROR\] \[careless\] a page was left out$/)]);
  expect(stderr).toContain('a page was left out');
}, 120_000);
