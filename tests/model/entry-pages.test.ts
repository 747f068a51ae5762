import { describe, expect, test } from 'vitest';
import { sourceEntry } from '../../src/components/address.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  countEntries,
  entryPage,
  isParted,
  mostEntries,
  partsOfSource,
} from '../../src/model/entry-pages.ts';
import { catalogueOf } from '../../src/scorecard/catalogue.ts';
import { figuresOf, recordsOf } from '../../src/scorecard/source-records.ts';
import { findFigures } from '../../src/search/figures/find-figures.ts';
import { figureIndex } from '../../src/search/figures/write-index.ts';
import { expectedPages } from '../../src/verify/expected-pages.ts';
import { dataset, figure } from '../scorecard/small-scorecards.ts';

const source = 'southam-visit-2024';

/** The small world with as many figures of Northam from one source, which tells of an assessment of Southam already. */
function worldOf(figures: number): Dataset {
  const observations = Array.from({ length: figures }, (_, at) =>
    figure({ source, period: `${1000 + at}`, value: at, locator: `page ${at}` }),
  );
  const [first] = dataset.discrepancies;
  if (!first) throw new Error('the small world has a contradiction');
  const aboutNone = { ...first, id: 'about-none', source, area: undefined };
  return { ...dataset, observations, discrepancies: [aboutNone] };
}

const told = countEntries(worldOf(0), source);
const full = worldOf(mostEntries - told);
const over = worldOf(mostEntries - told + 1);

describe('the entries of a source', () => {
  test('stand on its own page as long as that can hold them', () => {
    expect([countEntries(full, source), isParted(full, source)]).toEqual([mostEntries, false]);
    expect(partsOfSource(full, source)).toEqual([]);
    expect(sourceEntry(full, 'observations', full.observations[7] ?? expect.unreachable())).toBe(
      '/sources/southam-visit-2024/#observations-northam-feel-heard-1007',
    );
  });

  test('stand on a page for each area where they are more, a grade on that of its assessment', () => {
    const areas = partsOfSource(over, source);
    expect(areas.map(([area]) => area)).toEqual(['northam', 'southam']);
    const graded = { source, assessment: 'southam-visit-2024' };
    expect(entryPage(over, graded)).toBe('southam-visit-2024/southam/');
    expect(sourceEntry(over, 'observations', over.observations[7] ?? expect.unreachable())).toBe(
      '/sources/southam-visit-2024/northam/#observations-northam-feel-heard-1007',
    );
    for (const [area] of areas) expect(expectedPages(over)).toContain(`sources/${source}/${area}/`);
  });

  test('stay on its own page where they are about no area', () => {
    expect(entryPage(over, { source })).toBe('southam-visit-2024/');
  });
});

test('each page of a parted source has its own entries, and together they have all', () => {
  const catalogue = catalogueOf(over);
  const entriesOn = (area?: string) => [
    ...figuresOf(catalogue, source, area).flatMap(({ passages }) => passages.flatMap(({ rows }) => rows)),
    ...recordsOf(catalogue, source, area).flatMap(({ list }) => list.map(({ row }) => row)),
  ];
  const areas = partsOfSource(over, source);
  for (const [area, entries] of areas) expect(entriesOn(area)).toHaveLength(entries);
  const parts = ['', ...areas.map(([area]) => area)].flatMap(entriesOn);
  expect(new Set(parts)).toEqual(new Set(entriesOn()));
  expect(parts).toHaveLength(mostEntries + 1);
});

test('a figure that is searched for leads to the page that has its entry', async () => {
  const files = figureIndex(catalogueOf(over));
  const load = async (name: string) => JSON.parse(files.get(name) ?? '');
  const [found] = await findFigures('987', load);
  expect(found?.source.href).toBe('sources/southam-visit-2024/northam/#observations-northam-feel-heard-1987');
});
