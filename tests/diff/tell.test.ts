import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ChartChange } from '../../src/diff/changed-charts.ts';
import { compareSides } from '../../src/diff/compare-sides.ts';
import { mostCharacters } from '../../src/diff/limits.ts';
import { readSide } from '../../src/diff/side.ts';
import { summarise } from '../../src/diff/summary.ts';
import { worthImages } from '../../src/diff/tell-charts.ts';
import { tellDifference, tellErrors } from '../../src/diff/tell-difference.ts';
import { change, copyOfSmallWorld, rewrite, smallWorld, temporaryFolder } from '../fixtures/worlds.ts';
import { mended, newQuarter, spoilt } from './two-worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const site = new URL('https://scorecards.example/under/');
const golden = (name: string) => `golden/${name}.md`;

test('a change is told whole: figures, words of change, verdicts, records, texts, charts and pages', async () => {
  const images = new Map([['northam/reviews-late', { before: 'a.png', after: 'b.png' }]]);
  const told = tellDifference(spoilt(newQuarter), { site, images });
  await expect(told).toMatchFileSnapshot(golden('new-quarter'));
});

test('a new row is told with all of its columns, and where its document has it', () => {
  const summary = 'Nobody waits longer than a month for a first talk about care. '.repeat(8).trim();
  const difference = spoilt((root) => {
    appendFileSync(
      join(root, 'data/observations/northam.csv'),
      'northam,reviews-done,,2023/24 Q2,430,about,,,,,,,,,some 430,northam-panel-2023,page 5,Read off a chart\n',
    );
    appendFileSync(
      join(root, 'data/targets.csv'),
      `northam-talk,northam,care-plan-2023,,wait-days,,27,2022/23,at-most,20,by March 2024,2024-03-31,target,${summary},northam-cabinet-2022,minute 6,Said twice\n`,
    );
  });
  const told = tellDifference(difference);
  expect(told).toContain(
    '| about 430<br>qualifier: about<br>printed: some 430<br>note: Read off a chart | northam-panel-2023: page 5 |',
  );
  const columns =
    'journey: care-plan-2023<br>indicator: wait-days<br>baseline: 27<br>baseline&#95;period: 2022/23<br>operator: at-most<br>value: 20<br>due&#95;text: by March 2024<br>due: 2024-03-31<br>kind: target<br>note: Said twice';
  expect(told).toContain(`| Added | ${summary} | – | ${columns} | northam-cabinet-2022: minute 6 |`);
});

test('an image is drawn of charts that say something else, and of those under the same words in a touched area', () => {
  const chart = (file: string, was: string, is: string) => {
    const [before, after] = [was, is].map((headline) => ({ headline, svg: '' }));
    return { file, name: file, before, after } as ChartChange;
  };
  const charts = [
    chart('england/same', 'a', 'a'),
    chart('northam/same', 'a', 'a'),
    chart('england/new', 'a', 'b'),
  ];
  const files = worthImages(charts, new Set(['northam'])).map(({ file }) => file);
  expect(files).toEqual(['england/new', 'northam/same']);
});

test('what was added is gone the other way round', async () => {
  await expect(tellDifference(mended(newQuarter))).toMatchFileSnapshot(golden('quarter-taken-back'));
});

test('nothing is told where the data are the same', () => {
  expect(tellDifference(spoilt(() => undefined))).toBe('');
});

test('cells that are quoted otherwise, lines in another order and an empty column are no change', () => {
  const difference = spoilt((root) => {
    rewrite(root, 'data/glossary.csv', (text) => {
      const [header, ...rows] = text.trim().split('\n');
      return [header, ...rows.reverse()].join('\n');
    });
    change(
      root,
      'data/observations/northam.csv',
      'northam,wait-days,,2020/21,41',
      '"northam",wait-days,,2020/21,41',
    );
  });
  expect(tellDifference(difference)).toBe('');
});

describe('data before that do not pass the check of today', () => {
  test('are compared row by row, and it is said what is not compared', async () => {
    const root = copyOfSmallWorld();
    // A column that came later.
    rewrite(root, 'data/breakdowns.csv', (text) => text.replaceAll(/,[^,\n]*$/gm, ''));
    change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287');
    const difference = compareSides(readSide(root), readSide(smallWorld));
    await expect(tellDifference(difference)).toMatchFileSnapshot(golden('older-columns'));
  });

  test('may be none at all', () => {
    const told = tellDifference(compareSides(readSide(temporaryFolder()), readSide(smallWorld)), { site });
    expect(told).toContain('; 2 councils gained\n\nBefore, there was no data.');
    expect(told).toContain('- [/councils/southam/](https://scorecards.example/under/councils/southam/)');
  });
});

test('a council whose figures and judgements are all taken away is lost', () => {
  const difference = spoilt((root) => {
    rmSync(join(root, 'data/observations/southam.csv'));
    rmSync(join(root, 'content/assessments/southam'), { recursive: true });
    for (const table of ['assessments', 'findings', 'discrepancies', 'actions'])
      rewrite(root, `data/${table}.csv`, (text) => text.replaceAll(/^.*southam-visit-2024.*\n/gm, ''));
  });
  expect(summarise(difference)).toMatch(/^Southam: 4 figures removed.*; 1 council lost$/);
});

test('however much changes, it fits into a comment, and what is left out is counted', () => {
  const many = spoilt((root) => {
    const rows = Array.from(
      { length: 4000 },
      (_, at) =>
        `northam-word-${at},northam,,,statement,,calls,${'Long words of no meaning '.repeat(12)}${at}.,not-stated,,,northam-panel-2023,page 2,\n`,
    );
    appendFileSync(join(root, 'data/findings.csv'), rows.join(''));
  });

  const told = tellDifference(many);
  expect(told.length).toBeLessThanOrEqual(mostCharacters);
  expect(told.split('\n')[0]).toBe('Northam: 4000 findings added');
  expect(told).toContain('and 3960 more, not listed here');
});

test('data that do not pass the check are not told of: how many errors there are, and the first', async () => {
  const root = copyOfSmallWorld();
  change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1|348');
  const told = tellErrors(readSide(root).loaded.problems);
  await expect(told).toMatchFileSnapshot(golden('errors'));
});
