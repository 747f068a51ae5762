import { rmSync } from 'node:fs';
import { ownRoot, projectFolders } from '../build/own-root.ts';
import { say } from '../build/progress.ts';
import type { Checked } from '../dev/check-root.ts';
import { liveData } from '../dev/live-data.ts';
import { readArguments, rootFolder, run, wrongUsage } from './arguments.ts';
import { formats } from './report.ts';

const usage = `Usage: npm run dev -- [--root DIR] [--port NUMBER]

Serves the site while you edit: a change of data or content shows at once, and so does a fault in it.
  --root DIR     folder that holds data/ and content/ (default: this project)
  --port NUMBER  port to listen on (default: 4321)`;

await run(async () => {
  const { root = '.', port = '4321' } = readArguments({
    usage,
    options: { root: { type: 'string' }, port: { type: 'string' } },
  });
  const folder = rootFolder(root, usage);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) wrongUsage(`"${port}" is not a port.`, usage);
  process.env.SCORECARDS_ROOT = folder;
  // Who edits on a train has no network, and none is needed.
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' });
  const { dev } = await import('astro');
  const server = await dev({
    ...projectFolders(rootUntilEnd()),
    logLevel: 'warn',
    server: { port: Number(port) },
    vite: { server: { fs: { allow: [process.cwd(), folder] } } },
    integrations: [liveData(folder, tell)],
  });
  process.stdout.write(`${server.resolvedUrls.local[0]}\n`);
  return 0;
});

/** The report of a check, as `npm run check` prints it. */
function tell(checked: Checked): void {
  if (checked instanceof Error) say(`The check could not be done: ${checked.message}`);
  else process.stdout.write(`${formats.text(checked)}\n`);
}

/** A root for Astro, gone when the server is stopped. */
function rootUntilEnd(): string {
  const own = ownRoot('dev');
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
  return own;
}
