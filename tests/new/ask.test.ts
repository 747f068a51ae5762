import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { askFor, askOn } from '../../src/new/ask.ts';
import type { Given } from '../../src/new/field.ts';
import { knownBelow } from '../../src/new/known.ts';
import { Stopped } from '../../src/new/stopped.ts';
import { copyOfSmallWorld } from '../fixtures/worlds.ts';
import { kindOf } from './begin.ts';

/** Asks for a kind of thing on a pair of streams, with answers that are typed. Returns what was given and what was shown. */
async function asked(name: string, given: Given, typed: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown = text(output);
  const asking = askOn(input, output);
  input.end(typed.map((line) => `${line}\n`).join(''));
  try {
    return { all: await askFor(kindOf(name), given, knownBelow(copyOfSmallWorld()), asking.ask), shown };
  } finally {
    asking.close();
    output.end();
  }
}

const filled = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value));

test('a target is asked for column by column, what must be filled in first', async () => {
  const typed = ['northam', 'reviws-done', 'reviews-done', 'at least', 'at-least', '1,400', '1400', 'target'];
  const rest = ['', '', '', 'care-plan-2032', 'care-plan-2023', ...Array(9).fill('')];
  const { all, shown } = await asked('target', {}, [...typed, ...rest]);
  expect(filled(all)).toEqual({
    ...{ area: 'northam', indicator: 'reviews-done', operator: 'at-least', value: '1400', kind: 'target' },
    ...{ id: 'northam-reviews-done', journey: 'care-plan-2023' },
  });
  await expect(await shown).toMatchFileSnapshot('golden/asking-for-a-target.txt');
});

test('what was given is not asked for, unless it is wrong', async () => {
  const given = { area: 'northam', indicator: 'reviews-done', period: '2023-24', value: '4' };
  const { all, shown } = await asked('figure', given, ['2023/24', ...Array(20).fill('')]);
  expect(filled(all)).toEqual({ ...given, period: '2023/24' });
  expect(await shown).toMatch(/^period is "2023-24".*\nperiod: When\n/);
});

test('of a council that the register has, only the id is asked for', async () => {
  expect(filled((await asked('area', {}, ['eastam'])).all)).toEqual({ id: 'eastam' });
});

test('of a council that it does not have, it is said which could be meant, and the name is needed', async () => {
  const { all, shown } = await asked('area', {}, ['westam', '', 'Westam', ...Array(20).fill('')]);
  expect(filled(all)).toEqual({ id: 'westam', name: 'Westam' });
  expect(await shown).toContain(
    'There is no "westam" in data/areas.csv. Did you mean "eastam"? There are england, westshire, northam, southam, eastam. A new area needs its name, with kind and region too (--name, --kind, --region).\nname: ',
  );
  expect(await shown).toContain('> Nothing can be begun without it.\n> ');
});

test('where the asking is ended, nothing is begun', async () => {
  await expect(asked('target', {}, ['northam'])).rejects.toThrow(Stopped);
});
