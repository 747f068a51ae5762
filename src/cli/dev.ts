import { resolve } from 'node:path';
import { readArguments, run } from './arguments.ts';

const usage = `Usage: npm run dev -- [--root DIR] [--port NUMBER]

Serves the site while you edit: a change of data or content shows at once, and so does a fault in it.
  --root DIR     folder that holds data/ and content/ (default: this project)
  --port NUMBER  port to listen on (default: 4321)`;

await run(async () => {
  const { root = '.', port = '4321' } = readArguments({
    usage,
    options: { root: { type: 'string' }, port: { type: 'string' } },
  });
  process.env.SCORECARDS_ROOT = resolve(root);
  const { dev } = await import('astro');
  await dev({ root: process.cwd(), server: { port: Number(port) } });
  return 0;
});
