import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './program.ts';
import { makeWide, nodeProgram } from './wide-site.ts';

/** A whole site of ten councils like those of the wide site, made once. */
export function smallSite(folder: string, progress: (text: string) => void): string {
  const out = join(folder, 'small-site');
  if (existsSync(out)) return out;
  progress('building a site of ten councils');
  const root = makeWide(folder, 10);
  runProgram(
    nodeProgram('src/cli/build.ts', '--root', root, '--out', out, '--site', 'https://scorecards.example'),
  );
  return out;
}
