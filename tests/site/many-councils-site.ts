import { execFile } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';
import { councils } from '../scorecard/many-councils.ts';

const head =
  'area,indicator,breakdown,period,value,qualifier,lower,upper,margin,numerator,denominator,respondents,status,break_before,printed,source,locator,note';

/** The figure of a made-up council, by its place: no order of names or regions, and never two alike. */
const figureAt = (at: number): number => 40 + ((at * 7) % 30);

/** Thirty councils more in the small world, of which the last has no figure, and one that has ended. */
function addCouncils(root: string): void {
  const areas = councils.map(({ id, name }, at) =>
    [id, name, '', 'unitary', at % 2 ? 'westshire' : 'eastshire', '', '', '', '', '', '', ''].join(','),
  );
  const more = [
    'eastshire,Eastshire,,region,england,,,,,,,',
    'oldham-made-up,Formerton,,unitary,westshire,,,2020-03-31,made-up-0;made-up-1,,,',
    ...areas,
  ];
  appendFileSync(join(root, 'data/areas.csv'), `${more.join('\n')}\n`);
  for (const [at, { id, name }] of councils.entries()) {
    const last = at === councils.length - 1;
    const figure = last ? ',,,,,,,,suppressed' : `${figureAt(at)},,,,1.5,,,400,`;
    const row = `${id},feel-heard,,2022/23,${figure},,,national-figures-2023,"Table 1, ${name}",`;
    writeFileSync(join(root, `data/observations/${id}.csv`), `${head}\n${row}\n`);
  }
}

/** Builds a site with many councils below a folder, and returns where it lies. Throws, with what was said, where it does not build. */
export async function buildManyCouncils(folder: string): Promise<string> {
  const [root, out] = [copyOfSmallWorld(folder), join(folder, 'site')];
  addCouncils(root);
  const { PATH, HOME } = process.env;
  const given = ['--root', root, '--out', out, '--site', 'https://scorecards.example'];
  await promisify(execFile)(process.execPath, [resolve('src/cli/build.ts'), ...given], {
    env: { PATH, HOME },
  });
  return out;
}
