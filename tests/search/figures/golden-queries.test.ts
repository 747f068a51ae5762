import { expect, test } from 'vitest';
import { rowId } from '../../../src/components/address.ts';
import { findFigures } from '../../../src/search/figures/find-figures.ts';
import golden from './golden-queries.json' with { type: 'json' };
import { openIndex } from './open-index.ts';

const { catalogue, load } = openIndex('.');
const { dataset } = catalogue;
const tables = ['observations', 'grades', 'assessments', 'targets'] as const;
const rows = new Map(
  tables.flatMap((table) =>
    dataset[table].map((row): [string, object] => [rowId(table, row), { table, ...row }]),
  ),
);

test('the golden queries are at least thirty, and name rows that the data has', () => {
  expect(golden.length).toBeGreaterThanOrEqual(30);
  expect(golden.flatMap(({ found }) => found).filter((row) => !rows.has(row))).toEqual([]);
});

test.each(golden)(
  '$query finds its figures, all of them and no others, the very one first',
  async ({ query, found }) => {
    expect((await findFigures(query, load)).map(({ row }) => row)).toEqual(found);
  },
);

// The list above was written once; this asks the rows themselves.
test.each([
  ['58.5%', 'percent', 58.5],
  ['60.7%', 'percent', 60.7],
  ['66.7%', 'percent', 66.7],
  ['12.5', undefined, 12.5],
  ['1,348', undefined, 1348],
  ['£108m', 'pounds-million', 108],
])('%s in the golden list is every observation of that value', (query, unit, value) => {
  const wanted = dataset.observations.filter(
    (one) => one.value === value && (!unit || catalogue.row('indicators', one.indicator).unit === unit),
  );
  const listed = golden.find((one) => one.query === query)?.found ?? [];
  expect(listed.filter((row) => row.startsWith('observations-')).sort()).toEqual(
    wanted.map((one) => rowId('observations', one)).sort(),
  );
});
