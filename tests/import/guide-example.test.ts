import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Adapter } from '../../src/import/adapter.ts';
import { type KnownRows, knownRows } from '../../src/import/known-rows.ts';
import { Ledger } from '../../src/import/ledger.ts';
import { readCsv } from '../../src/import/read-csv.ts';
import { Refusal, refuse } from '../../src/import/refusal.ts';
import { emptyRoot } from './bring-in.ts';

const guide = readFileSync('content/guide/bringing-in-files.mdx', 'utf8');

/** The adapter that stands in the guide, made from its text. */
function adapterInGuide(): Adapter {
  const code = /```ts\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  const plain = code.replace('export const beds: Adapter =', 'return');
  return new Function('Ledger', 'readCsv', 'refuse', plain)(Ledger, readCsv, refuse) as Adapter;
}

const read = (text: string, known: KnownRows = knownRows(emptyRoot())) =>
  adapterInGuide().read({ name: 'beds.csv', bytes: Buffer.from(text) }, known);

test('the adapter in the guide brings rows of figures', () => {
  const { wanted, ledger } = read('gss_code,year,beds\nE06000026,2022/23,1200\n');
  expect(wanted[0]?.rows).toEqual([
    {
      ...{ area: 'plymouth', indicator: 'care-home-beds', period: '2022/23', value: '1200' },
      ...{ source: 'bed-list', locator: 'Line of Plymouth, 2022/23' },
    },
  ]);
  expect([...ledger.taken]).toEqual([['beds', 1]]);
});

test('it refuses what it does not know, and names the place', () => {
  expect(() => read('gss_code,year,beds\nE06999999,2022/23,1200\n')).toThrow(Refusal);
  expect(() => read('code,year,beds\n')).toThrow('beds.csv, line 1, column 1: "code", expected "gss_code"');
});

test('the guide names every adapter that there is', async () => {
  const { adapters } = await import('../../src/import/adapters.ts');
  for (const name of Object.keys(adapters)) expect(guide).toContain(`npm run import -- ${name} `);
});
