import { describe, expect, test } from 'vitest';
import type { Milestone } from '../../src/model/milestone.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Target } from '../../src/model/target.ts';
import { judgeMilestone, judgeTarget } from '../../src/scorecard/promise.ts';
import { dataset, figure, scorecardOf, worldWith } from './small-scorecards.ts';

const said = { source: 'northam-cabinet-2022', locator: 'minute 3' };
const target = (more: Partial<Target> = {}): Target => ({
  id: 'northam-a',
  area: 'northam',
  indicator: 'feel-heard',
  operator: 'at-least',
  value: 60,
  due: '2022/23',
  kind: 'target',
  ...said,
  ...more,
});
const milestone = (more: Partial<Milestone> = {}): Milestone => ({
  id: 'northam-b',
  area: 'northam',
  summary: 'One team',
  due: '2023-06',
  met: 'unknown',
  ...said,
  ...more,
});
const valued = (period: string, value: number, more: Partial<Observation> = {}) =>
  figure({ period, value, ...more });
const verdict = (one: Target, figures: Observation[], asOf?: string) =>
  judgeTarget(one, figures, asOf).verdict;

describe('the verdict on a promise with a number', () => {
  test('is met where the figure for the due date reaches it, even if a later one does not', () => {
    expect(verdict(target(), [valued('2022/23', 60), valued('2023/24', 50)])).toBe('met');
    expect(verdict(target({ operator: 'at-most' }), [valued('2022/23', 60)])).toBe('met');
    expect(verdict(target({ operator: 'equal' }), [valued('2022/23', 60)])).toBe('met');
  });

  test('is missed where neither that figure nor a later one reaches it', () => {
    expect(verdict(target(), [valued('2022/23', 59.9), valued('2023/24', 50)])).toBe('missed');
    expect(verdict(target({ operator: 'equal' }), [valued('2022/23', 60.1)])).toBe('missed');
  });

  test('is met late where only a later figure reaches it; that figure is the answer', () => {
    const outcome = judgeTarget(target(), [valued('2022/23', 59), valued('2023/24', 61)], '2024-06-01');
    expect(outcome).toMatchObject({ verdict: 'met-late', answer: { period: '2023/24' } });
  });

  test('rests on no figure from before the due date, and on none without a value', () => {
    const missing = figure({ period: '2022/23', status: 'not-available' });
    expect(verdict(target(), [valued('2021/22', 90), missing], '2023-12-01')).toBe('no-figure-since');
  });

  test('is not yet due until the newest source is later than the last day of the due date', () => {
    expect(verdict(target(), [], '2023-03-31')).toBe('not-yet-due');
    expect(verdict(target(), [], '2023-04-01')).toBe('no-figure-since');
    expect(verdict(target({ due: '2025' }), [], '2025-12-17')).toBe('not-yet-due');
    expect(verdict(target(), [])).toBe('not-yet-due');
  });

  test('cannot be given without a date, nor on a standing rule', () => {
    expect(verdict(target({ due: undefined }), [valued('2022/23', 60)], '2024-01-01')).toBe('cannot-judge');
    expect(verdict(target({ kind: 'norm' }), [valued('2022/23', 60)], '2024-01-01')).toBe('cannot-judge');
  });

  test.each<[Target['operator'], number, Observation['qualifier'], string]>([
    ['at-least', 61, 'more-than', 'met'],
    ['at-least', 60, 'at-least', 'met'],
    ['at-least', 50, 'more-than', 'cannot-judge'],
    ['at-least', 61, 'less-than', 'cannot-judge'],
    ['at-least', 50, 'up-to', 'missed'],
    ['at-most', 59, 'less-than', 'met'],
    ['at-most', 60, 'up-to', 'met'],
    ['at-most', 70, 'less-than', 'cannot-judge'],
    ['at-most', 59, 'more-than', 'cannot-judge'],
    ['at-most', 70, 'at-least', 'missed'],
    ['equal', 60, 'more-than', 'cannot-judge'],
    ['at-least', 90, 'about', 'cannot-judge'],
  ])('%s 60, where the figure is %d, %s: %s', (operator, value, qualifier, expected) => {
    expect(verdict(target({ operator }), [valued('2022/23', value, { qualifier })], '2024-01-01')).toBe(
      expected,
    );
  });
});

describe('the verdict on a promise with a date', () => {
  test.each<[string, Partial<Milestone>, string | undefined]>([
    ['met', { met: 'yes', met_date: '2023-06-30' }, undefined],
    ['met', { met: 'yes', met_date: '2023' }, undefined],
    ['met', { met: 'yes' }, undefined],
    ['met', { met: 'yes', due: undefined, met_date: '2030' }, undefined],
    ['met-late', { met: 'yes', met_date: '2023-07-01' }, undefined],
    ['missed', { met: 'no' }, undefined],
    ['cannot-judge', { met: 'partly' }, '2024-01-01'],
    ['cannot-judge', { due: undefined }, '2024-01-01'],
    ['not-yet-due', {}, '2023-06-30'],
    ['not-yet-due', {}, undefined],
    ['no-figure-since', {}, '2023-07-01'],
  ])('is %s for %o as of %s', (expected, more, asOf) => {
    expect(judgeMilestone(milestone(more), asOf).verdict).toBe(expected);
  });
});

describe('promises of a council', () => {
  test('are judged as of its newest source, latest due first, those without a date last', () => {
    expect(
      scorecardOf('northam').promises.map(({ id, verdict }) => `${id}: ${verdict}`),
    ).toMatchInlineSnapshot(`
      [
        "northam-due-staff: not-yet-due",
        "northam-plan-audits: not-yet-due",
        "northam-due-training: no-figure-since",
        "northam-plan-staff-leaving: no-figure-since",
        "northam-due-records: cannot-judge",
        "northam-due-team: met-late",
        "northam-plan-calls: cannot-judge",
        "northam-plan-late-reviews: missed",
        "northam-due-survey: missed",
        "northam-plan-heard: met",
        "northam-due-line: met",
        "northam-plan-waits: met-late",
        "northam-due-pages: cannot-judge",
        "northam-plan-norm: cannot-judge",
      ]
    `);
  });

  test('are judged by the first day that source can be from', () => {
    const asOf = (date: string) => {
      const sources = dataset.sources.map((one) =>
        one.id === 'national-figures-2023' ? { ...one, date } : one,
      );
      return scorecardOf('northam', worldWith({ sources })).asOf;
    };
    expect(asOf('2023-12-01')).toMatchObject({ day: '2023-12-01', source: { id: 'national-figures-2023' } });
    expect(asOf('2023-12')).toMatchObject({ day: '2023-12-01' });
    expect(asOf('2023')).toMatchObject({ day: '2023-10-04', source: { id: 'northam-panel-2023' } });
  });
});
