import { describe, expect, test } from 'vitest';
import { rowId } from '../../../src/components/address.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { findFigures } from '../../../src/search/figures/find-figures.ts';
import { formatPeriod } from '../../../src/wording/format-period.ts';
import { formatShort, formatValue } from '../../../src/wording/format-value.ts';
import { openIndex } from './open-index.ts';

const { catalogue, load, fetched } = openIndex('.');
const { observations } = catalogue.dataset;
const valued = observations.filter(({ value }) => value !== undefined);
const unitOf = ({ indicator }: Observation) => catalogue.row('indicators', indicator);
const found = async (query: string) => (await findFigures(query, load)).map(({ row }) => row);

/** Figures that a query made of each does not find. */
async function missed(list: readonly Observation[], queryOf: (one: Observation) => string) {
  const misses: string[] = [];
  for (const one of list)
    if (!(await found(queryOf(one))).includes(rowId('observations', one)))
      misses.push(`${queryOf(one)}: ${rowId('observations', one)}`);
  return misses;
}

describe('every figure is found', () => {
  test('by its value as tables show it', async () => {
    expect(valued.length).toBeGreaterThan(900);
    expect(await missed(valued, (one) => formatShort(one.value ?? 0, unitOf(one)))).toEqual([]);
  });

  test('by its value as words show it, its area and its period', async () => {
    const query = (one: Observation) =>
      `${formatValue(one.value ?? 0, unitOf(one))}, ${catalogue.row('areas', one.area).name}, ${formatPeriod(one.period)}`;
    expect(await missed(valued, query)).toEqual([]);
  });

  test('by its value as it is held, without unit or commas', async () => {
    expect(await missed(valued, (one) => String(one.value))).toEqual([]);
  });

  test('by the names of its measure, its area and its period, with or without a value', async () => {
    const query = (one: Observation) =>
      `${unitOf(one).name} ${catalogue.row('areas', one.area).name} ${one.period}`;
    expect(await missed(observations, query)).toEqual([]);
  });
});

test('a number finds no figure of another value', async () => {
  const numberIn = (text: string) =>
    text
      .replaceAll(',', '')
      .match(/\d+(\.\d+)?/g)
      ?.map(Number) ?? [];
  const asked = [...new Set(valued.map((one) => formatShort(one.value ?? 0, unitOf(one))))];
  const others: string[] = [];
  for (const query of asked)
    for (const { figure } of await findFigures(query, load))
      if (!numberIn(figure).includes(numberIn(query)[0] ?? Number.NaN)) others.push(`${query}: ${figure}`);
  expect(asked.length).toBeGreaterThan(400);
  expect(others).toEqual([]);
});

test('no query of one figure fetches more than 60 kB, the word list and what it says of sources included', async () => {
  let most = 0;
  for (const one of valued.filter((_, at) => at % 40 === 0)) {
    fetched();
    await found(`${formatShort(one.value ?? 0, unitOf(one))} ${catalogue.row('areas', one.area).name}`);
    most = Math.max(most, fetched());
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(60_000);
});
