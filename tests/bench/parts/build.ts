import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../part.ts';
import { runProgram } from '../program.ts';
import { makeWide, nodeProgram } from '../wide-site.ts';

const usual = 20;

/** The whole build: what each of its steps costs, the same again, and again after one observation changed. */
export const build: Part = ({ folder, areas: [councils = usual] = [], progress }) => {
  const root = makeWide(folder, councils);
  const out = join(folder, 'site');
  const program = nodeProgram(
    ...[
      'src/cli/build.ts',
      '--root',
      root,
      '--out',
      out,
      '--site',
      'https://scorecards.example',
      '--timings',
    ],
  );
  const builds = [
    { name: 'First build', before: () => {} },
    { name: 'The same again', before: () => {} },
    { name: 'After one observation changed', before: () => changeOne(root) },
  ].map(({ name, before }) => {
    before();
    progress(name);
    return { name, ...runProgram(program) };
  });
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((one) => one.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return {
    title: `The whole build: ${councils} councils, 20 indicators`,
    notes: [
      `${pages} pages, ${files.length} files: pages, charts, images, embeds, downloads, feeds and indexes. Images of charts are kept by what they show: in the first build they are made, where no build before made the same. The processor time of a whole build counts every process it started, that of a step only its own. The steps are those of \`--timings\`.`,
    ],
    tables: [
      {
        header: ['Build', 's', 'CPU s', 'ms a page', 'peak MB'],
        rows: builds.flatMap(({ name, ms, cpu, megabytes, said }) => [
          [
            name,
            (ms / 1000).toFixed(1),
            (cpu / 1000).toFixed(1),
            (ms / pages).toFixed(1),
            megabytes.toFixed(0),
          ],
          ...stepsIn(said, pages),
        ]),
      },
    ],
  };
};

/** The steps of a build as it told of them. */
const stepsIn = (said: string, pages: number): string[][] =>
  [...said.matchAll(/^ *([\d.]+) +([\d.]+) +(\d+) {2}(\S.*)$/gm)].map(
    ([, seconds = '', busy = '', peak = '', name = '']) => [
      `… ${name}`,
      seconds,
      busy,
      ((1000 * Number(seconds)) / pages).toFixed(1),
      peak,
    ],
  );

/** Changes the last figure of one series that nothing is added up from. */
function changeOne(root: string): void {
  const [file = ''] = globSync('data/observations/*.csv', { cwd: root }).sort();
  const lines = readFileSync(join(root, file), 'utf8').split('\r\n');
  const at = lines.findLastIndex((line) => line.includes(',lts-snapshot-n,'));
  const value = /,(\d+),/.exec(lines[at]?.replace(/^.*?Q\d/, '') ?? '');
  if (!value) throw new Error(`${file} has no figure to change`);
  lines[at] = (lines[at] ?? '').replace(value[0], `,${Number(value[1]) + 1},`);
  writeFileSync(join(root, file), lines.join('\r\n'));
}
