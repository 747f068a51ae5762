import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cell } from '../../../src/import/read-workbook.ts';
import { loadDataset } from '../../../src/load/load-dataset.ts';
import { isCouncil } from '../../../src/model/area.ts';
import { smallSheets, workbookOf } from '../../import/small-workbook.ts';
import type { Part } from '../part.ts';
import { inTurns } from '../rounds.ts';
import { over } from '../timing.ts';
import { nodeProgram } from '../wide-site.ts';

/** The import of a workbook into an empty root: of the one named, or of one laid out like it for all councils, with invented figures. */
export const importing: Part = ({ folder, rounds = 3, workbook, progress }) => {
  progress('making a workbook');
  const file = workbook ? resolve(workbook) : madeUpWorkbook(folder);
  const root = join(folder, 'imported');
  const name = workbook ? 'the workbook named' : 'a made-up workbook';
  mkdirSync(root);
  const program = {
    ...nodeProgram('src/cli/import.ts', 'ascof', file, '--root', root, '--yes'),
    clears: [root],
  };
  const runs = inTurns([{ name, program: { ...program, makes: [root] } }], rounds, progress).get(name) ?? [];
  const rows = loadDataset(root).dataset.observations.length;
  rmSync(root, { recursive: true });
  const ms = over(runs, (one) => one.ms).median;
  return {
    title: 'The import',
    notes: [`Into an empty root, written and checked. Rounds: ${rounds}.`],
    tables: [
      {
        header: ['Import of', 's', 'CPU s', 'peak MB', 'observations', 'observations/s'],
        rows: [
          [
            name,
            (ms / 1000).toFixed(1),
            (over(runs, (one) => one.cpu).median / 1000).toFixed(1),
            over(runs, (one) => one.megabytes).median.toFixed(0),
            String(rows),
            ((1000 * rows) / ms).toFixed(0),
          ],
        ],
      },
    ],
  };
};

/** Councils that began in the years of the workbook: a figure from before would be refused. */
const young = /E060000(5[89]|6[1-4])/;

/** The small workbook of the tests with the line of one council again for every council that has a code. */
function madeUpWorkbook(folder: string): string {
  const councils = loadDataset('.').dataset.areas.filter(
    (one) => isCouncil(one) && one.gss_code && !young.test(one.gss_code),
  );
  const sheets = Object.entries(smallSheets()).map(([name, rows]) => {
    const line = rows.find(([, area]) => area === 'Plymouth');
    if (!line) return [name, rows] as const;
    const others = councils
      .filter(({ gss_code }) => !rows.some((row) => row[2] === gss_code))
      .map(({ name, gss_code }, at) => [1000 + at, name, gss_code ?? '', ...line.slice(3)]);
    return [name, [...rows, ...others] as Cell[][]] as const;
  });
  const file = join(folder, 'made-up.ods');
  writeFileSync(file, workbookOf(Object.fromEntries(sheets)));
  return file;
}
