import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { readArguments, run, wrongUsage } from './arguments.ts';

const usage = `Usage: npm run preview -- [--out DIR] [--port NUMBER]

Serves a built site on this machine.
  --out DIR      folder of the site (default: dist)
  --port NUMBER  port to listen on (default: 4321)`;

await run(() => {
  const { out = 'dist', port = '4321' } = readArguments({
    usage,
    options: { out: { type: 'string' }, port: { type: 'string' } },
  });
  if (!existsSync(resolve(out))) wrongUsage(`There is no folder "${out}"; build the site first.`, usage);
  if (!/^\d{1,5}$/.test(port)) wrongUsage(`"${port}" is not a port.`, usage);
  createServer(sirv(resolve(out), { dev: true })).listen(Number(port), '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${port}/\n`);
  });
  return 0;
});
