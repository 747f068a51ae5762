import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSides, type Difference } from '../../src/diff/compare-sides.ts';
import { readSide, type Side } from '../../src/diff/side.ts';
import { change, copyOfSmallWorld, smallWorld } from '../fixtures/worlds.ts';

/** What spoiling a copy of the small world does to its data. */
export function spoilt(spoil: (root: string) => void): Difference {
  const root = copyOfSmallWorld();
  spoil(root);
  return compareSides(readSide(smallWorld), sound(root));
}

/** The other way round: what mending it does. */
export function mended(spoil: (root: string) => void): Difference {
  const root = copyOfSmallWorld();
  spoil(root);
  return compareSides(readSide(root), readSide(smallWorld));
}

/** A side that passes the check. Throws, with what is wrong, where it does not. */
export function sound(root: string): Side {
  const side = readSide(root);
  if (!side.judged) throw new Error(JSON.stringify(side.loaded.problems, null, 1));
  return side;
}

const header =
  'area,indicator,breakdown,period,value,qualifier,lower,upper,margin,numerator,denominator,respondents,status,break_before,printed,source,locator,note';

/** A new quarter of Northam, of which one figure jumps; first figures of Eastam; promises, prose and a term changed. */
export function newQuarter(root: string): void {
  const northam = 'data/observations/northam.csv';
  change(root, northam, '2023-06-30,1348', '2023-06-30,4348');
  change(root, northam, 'wait-days,,2022/23,27', 'wait-days,,2022/23,36');
  appendFileSync(
    join(root, northam),
    'northam,reviews-done,,2023/24 Q2,433,,,,,,,,,,,northam-panel-2023,page 5,\n',
  );
  writeFileSync(
    join(root, 'data/observations/eastam.csv'),
    `${header}\neastam,feel-heard,,2022/23,63.2,,,,2.0,,,640,,,,national-figures-2023,"Table 1, Eastam",\n`,
  );
  change(root, 'data/targets.csv', 'at-most,28,in 2021/22', 'at-most,36,in 2021/22');
  change(root, 'data/findings.csv', 'waiting,Some people wait', 'waiting,People wait');
  change(root, 'data/actions.csv', 'in-progress,Half of the posts', 'complete,All of the posts');
  change(root, 'data/grades.csv', 'northam-watch-2023,page 3', 'northam-watch-2023,page 7');
  change(root, 'data/sources.csv', 'Neighbour visit to Southam', 'A visit to Southam');
  change(root, 'data/glossary.csv', 'A talk about whether', 'A talk on whether');
  change(root, 'content/councils/northam.mdx', '\n\n', '\n\nOnce more: ');
}
