import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { describeCorrection, describeEntry } from '../../src/wording/describe-entry.ts';

const figure = (said: Partial<Observation>): Observation => ({
  area: 'northam',
  indicator: 'calls',
  period: '2022/23',
  source: 'panel',
  locator: 'page 1',
  ...said,
});

test.each<[string, Partial<Observation>]>([
  ['', { value: 12 }],
  ['printed as 500+', { value: 500, qualifier: 'more-than', printed: '500+' }],
  ['provisional; 640 of 1,000', { status: 'provisional', numerator: 640, denominator: 1000 }],
  ['worked out by this site; Two rows added up', { status: 'derived', note: 'Two rows added up' }],
  ['a count of 1,204', { numerator: 1204 }],
  ['of 1,000', { denominator: 1000 }],
  ['interval −0.5 to 1.5', { lower: -0.5, upper: 1.5 }],
  ['interval no bound to 1.5', { upper: 1.5 }],
  [
    'not to be compared with earlier figures; margin ± 0.5; 322 answers',
    { break_before: 'yes', margin: 0.5, respondents: 322 },
  ],
])('the entry of a figure says: %s', (said, of) => {
  expect(describeEntry(figure(of))).toBe(said);
});

test('a correction says what stood there, what stands there now, when it was mended and why', () => {
  expect(
    describeCorrection({
      table: 'observations',
      key: 'northam|calls||2022/23',
      column: 'break_before',
      was: '1240',
      now: '1204',
      reason: 'Two digits stood the wrong way round',
      date: '2024-01-09',
    }),
  ).toBe(
    'This site put right the break before of this record on 9 January 2024: it was 1240 and is now 1204. Two digits stood the wrong way round.',
  );
});
