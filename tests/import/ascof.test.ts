import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measures } from '../../src/import/ascof/measures.ts';
import { isEmpty } from '../../src/import/plan.ts';
import { tellLedger, tellPlan } from '../../src/import/tell-plan.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { change } from '../fixtures/worlds.ts';
import { bringIn, emptyRoot, figuresIn, linesWith, propose } from './bring-in.ts';
import { smallSheets, spoilt, workbookOf } from './small-workbook.ts';

const ods = workbookOf(smallSheets());
const bring = (root: string) => bringIn('ascof', 'small.ods', ods, root);

/** A new root with the small workbook in it. */
function broughtIn(): string {
  const root = emptyRoot();
  bring(root);
  return root;
}

const plymouth = 'data/observations/plymouth.csv';

test('an empty root becomes a whole set of data that passes the check', async () => {
  const root = emptyRoot();
  const { ledger, plans } = bring(root);
  expect(loadDataset(root).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await expect(`${tellLedger(ledger)}\n${tellPlan(plans)}\n`).toMatchFileSnapshot('golden/ascof-told.txt');
  await expect(figuresIn(root)).toMatchFileSnapshot('golden/ascof-figures.txt');
});

test('the same file again changes nothing', () => {
  const root = broughtIn();
  const again = propose('ascof', 'small.ods', ods, root);
  expect([isEmpty(again.plans), again.texts.size]).toEqual([true, 0]);
});

test('an XLSX workbook brings the same rows as an ODS', () => {
  const root = emptyRoot();
  bringIn('ascof', 'small.xlsx', workbookOf(smallSheets(), 'xlsx'), root);
  expect(figuresIn(root)).toBe(figuresIn(broughtIn()));
});

test('all 25 measures come in, each under its framework and code', () => {
  const { indicators, observations } = loadDataset(broughtIn()).dataset;
  const used = new Set(observations.map(({ indicator }) => indicator));
  const codes = indicators.flatMap(({ id, framework, code }) =>
    used.has(id) && code ? [`${framework} ${code}`] : [],
  );
  expect(new Set(codes).size).toBe(25);
});

describe('what stands in place of a number keeps its meaning', () => {
  const { observations } = loadDataset(broughtInOnce()).dataset;
  const figure = (area: string, indicator: string, period: string, breakdown?: string) =>
    observations.find(
      (one) =>
        one.area === area &&
        one.indicator === indicator &&
        one.period === period &&
        one.breakdown === breakdown,
    );

  test.each([
    ['[x] in a survey that was voluntary', 'cornwall', 'qol-users', '2020/21', 'not-available', /voluntary/],
    ['[x] elsewhere', 'cornwall', 'qol-users', '2024/25', 'not-available', /no figure/],
    ['[c]', 'cornwall', 'admissions-65', '2024/25', 'suppressed', /Held back/],
    [
      '[z] beside counts',
      'cornwall',
      'safeguarding-risk-reduced',
      '2023/24',
      'not-applicable',
      /numerator 65, denominator 60/,
    ],
  ])('%s', (_, area, indicator, period, status, note) => {
    expect(figure(area, indicator, period)).toMatchObject({ status, note: expect.stringMatching(note) });
    expect(figure(area, indicator, period)?.value).toBeUndefined();
  });

  test('a mark beside a figure stands in its note', () => {
    const root = emptyRoot();
    bringIn('ascof', 'small.ods', spoilt('Table_4a', 6, 4, '[c]'), root);
    expect(linesWith(root, plymouth, 'feel-safe,,2018/19')).toEqual([
      'plymouth,feel-safe,,2018/19,19.5,,,,0.4,,,,,,,ascof-2024-25,"Table 4a, Plymouth, 2018 to 2019",Printed beside it: number of respondents [c]',
    ]);
  });

  test('zeros where nobody answered are no figure', () => {
    const root = emptyRoot();
    bringIn('ascof', 'small.ods', spoilt('Table_4a', 6, 4, 0), root);
    expect(linesWith(root, plymouth, 'feel-safe,,2018/19')).toEqual([
      'plymouth,feel-safe,,2018/19,,,,,,,,,not-available,,19.5,ascof-2024-25,"Table 4a, Plymouth, 2018 to 2019","Nobody answered, so there is no figure, though the publisher prints one. Printed beside it: margin of error 0.4, number of respondents 0"',
    ]);
  });

  test('a figure in brackets is one of another way of counting', () => {
    expect(figure('plymouth', 'satisfaction-carers', '2016/17')).toMatchObject({
      value: 7.1,
      respondents: 40,
    });
    expect(figure('plymouth', 'satisfaction-carers', '2016/17', 'carers-assessed-or-reviewed')).toMatchObject(
      {
        ...{ value: 7, respondents: 30, margin: 5, printed: '(7)' },
      },
    );
  });

  test('a colon in brackets says that there is none', () => {
    expect(figure('cornwall', 'satisfaction-carers', '2016/17', 'carers-assessed-or-reviewed')).toMatchObject(
      {
        status: 'not-available',
      },
    );
  });

  test('a year in which no survey was run has no rows, nor has one in which a council was not there', () => {
    expect(
      observations.filter(({ indicator, period }) => indicator === 'qol-carers' && period === '2017/18'),
    ).toEqual([]);
    expect(figure('dorset', 'qol-users', '2018/19')).toBeUndefined();
  });

  test('figures printed under a council that had ended belong to the one in its place, once', () => {
    expect(figure('dorset-county', 'qol-users', '2024/25')).toBeUndefined();
    expect(figure('dorset', 'qol-users', '2024/25')).toMatchObject({ value: 18.1 });
    expect(figure('dorset', 'workforce-turnover', '2024/25')).toMatchObject({
      ...{ value: 34.6, note: expect.stringMatching(/^Printed under Dorset County/) },
    });
  });

  test('a measure made in a new way has a break, and is said to be in development', () => {
    expect(figure('plymouth', 'admissions-65', '2024/25')?.break_before).toBe('yes');
    expect(linesWith(broughtIn(), 'data/annotations.csv', ',admissions-65,').join()).toMatch(
      /in development/,
    );
  });

  test('a total worked out with answers of the year before says so, and a region without them does not', () => {
    const noted = linesWith(broughtIn(), 'data/annotations.csv', 'Derby');
    const ofUsers = measures.filter(({ collection }) => collection === 'users-survey');
    expect(noted.filter((line) => line.includes(',england,')).length).toBe(ofUsers.length);
    expect(noted.join()).not.toContain(',south-west,');
  });
});

/** As `broughtIn`, for the tests of one group; a group is no test and has nothing to clean up after. */
function broughtInOnce(): string {
  const root = mkdtempSync(join(tmpdir(), 'scorecards-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  bring(root);
  return root;
}

describe('a row that stands there already', () => {
  test('is kept with its own wording where it says the same', () => {
    const root = broughtIn();
    change(
      root,
      plymouth,
      '19.5,,,,0.4,,,30,,,,ascof-2024-25,"Table 1a, Plymouth, 2018 to 2019",',
      '19.50,,,,0.4,,,30,,,,ascof-2024-25,first table,as we put it',
    );
    expect(isEmpty(propose('ascof', 'small.ods', ods, root).plans)).toBe(true);
  });

  test('is filled in where it says less, and keeps the rest', () => {
    const root = broughtIn();
    change(
      root,
      plymouth,
      '0.4,,,30,,,,ascof-2024-25,"Table 1a, Plymouth, 2018 to 2019"',
      ',,,,,,,ascof-2024-25,first table',
    );
    expect(tellPlan(bring(root).plans)).toContain(
      'observations, to fill in\n  ~ plymouth|qol-users||2018/19: margin empty to 0.4, respondents empty to 30',
    );
    expect(linesWith(root, plymouth, 'qol-users,,2018/19')).toEqual([
      'plymouth,qol-users,,2018/19,19.5,,,,0.4,,,30,,,,ascof-2024-25,first table,',
    ]);
  });

  test('is shown and replaced where it says something else', () => {
    const root = broughtIn();
    change(root, plymouth, 'qol-users,,2018/19,19.5,', 'qol-users,,2018/19,15.9,');
    expect(tellPlan(bring(root).plans)).toContain(
      'observations, to replace\n  ~ plymouth|qol-users||2018/19: value 15.9 to 19.5',
    );
    expect(figuresIn(root)).toBe(figuresIn(broughtIn()));
  });

  test('stays and is told of where the file does not have it', () => {
    const root = broughtIn();
    const own = 'plymouth,qol-users,,2014/15,19,,,,,,,,,,,ascof-2024-25,elsewhere,';
    change(root, plymouth, 'plymouth,qol-users,,2018/19', `${own}\nplymouth,qol-users,,2018/19`);
    expect(tellPlan(bring(root).plans)).toContain('they stay\n  plymouth|qol-users||2014/15');
    expect(linesWith(root, plymouth, 'elsewhere')).toEqual([own]);
  });
});
