import { describe, expect, test } from 'vitest';
import { comparedArea } from '../../src/compare/gather-area.ts';
import { layOut } from '../../src/compare/lay-out.ts';
import { pairPath, pairsOf } from '../../src/compare/pairs.ts';
import { piece, toHtml } from '../../src/compare/pieces.ts';
import { setSideBySide } from '../../src/compare/set-side-by-side.ts';
import type { Catalogue } from '../../src/scorecard/catalogue.ts';
import { dataset, scorecardOf, world, worldWith } from '../scorecard/small-scorecards.ts';

const links = { at: (path: string) => `/${path}`, ofRow: (table: string) => `/sources/#${table}` };
const measures = new Set(dataset.indicators.map(({ id }) => id));
const areaOf = (id: string, catalogue: Catalogue = world) =>
  comparedArea(catalogue, catalogue.row('areas', id), measures, links);
const compared = (catalogue: Catalogue = world) =>
  setSideBySide(
    ['northam', 'southam'].map((id) => areaOf(id, catalogue)),
    ['westshire', 'england'].map((id) => areaOf(id, catalogue)),
  );
const rowOf = (name: RegExp, catalogue?: Catalogue) =>
  compared(catalogue)
    .groups.flatMap(({ rows }) => rows)
    .find((row) => name.test(row.name));
const heard = new RegExp(
  world.row('indicators', 'feel-heard').short_name ?? world.row('indicators', 'feel-heard').name,
);

describe('two councils side by side', () => {
  test('show what both have a value of, in the order of the register', () => {
    const names = compared().groups.flatMap(({ rows }) => rows.map(({ address }) => address));
    const shared = ['care-at-home', 'feel-heard'];
    const order = dataset.indicators.map(({ id }) => id).filter((id) => shared.includes(id));
    expect(names).toEqual(order.map((id) => `/indicators/${id}/`));
  });

  test('show figure, margin and answers, the period, the difference, and region and England beside', () => {
    const row = rowOf(heard);
    expect(row?.about).toMatch(/^In 2022\/23\. /);
    expect(row?.cells.map(({ shown, more, id }) => [shown, more?.replaceAll('\u00a0', ' '), id])).toEqual([
      ['61.5%', '± 2.9, from 322 answers', 'northam.feel-heard.2022-23'],
      ['70.2%', '± 2.0, from 640 answers', 'southam.feel-heard.2022-23'],
    ]);
    expect(row?.said).toEqual(['Southam clearly higher than Northam.']);
    expect(row?.basis).toBe('Judged by the margins.');
    expect(row?.beside.map(({ name }) => name)).toEqual(['Westshire', 'England']);
  });

  test('are not judged where the publisher forbids it', () => {
    const barred = { period: '2022/23', kind: 'no-comparison', text: 'Not to be compared.' } as const;
    expect(rowOf(heard, worldWith({ annotations: [barred] }))?.said).toEqual([
      "Can't be told: Not to be compared.",
    ]);
  });

  test('tell each caution once, and of whom', () => {
    const caution = {
      period: '2022/23',
      kind: 'caution',
      indicator: 'feel-heard',
      text: 'Few answered',
    } as const;
    const notes = (area?: string) =>
      compared(worldWith({ annotations: [{ ...caution, ...(area && { area }) }] })).notes.filter((note) =>
        heard.test(note),
      );
    expect(notes()).toEqual([expect.stringMatching(/^[^:]*: Few answered\.$/)]);
    expect(notes('southam')).toEqual([expect.stringMatching(/, Southam: Few answered\.$/)]);
  });

  test('have the grades of one framework in one table, and never those of two', () => {
    const { frameworks } = compared();
    expect(frameworks.length).toBeGreaterThan(0);
    for (const { framework, overall } of frameworks)
      for (const one of overall) expect(one?.framework.id ?? framework.id).toBe(framework.id);
    const tables = toHtml(layOut(compared())).match(/<caption>Grades/g) ?? [];
    expect(tables).toHaveLength(frameworks.filter(({ overall }) => overall.every(Boolean)).length);
  });

  test('are laid out without a colour of better or worse, a rank or a count of wins', () => {
    const html = toHtml(layOut(compared()));
    expect(html).not.toMatch(/class="[^"]*\b(better|worse)\b/);
    expect(html).not.toMatch(/\b(rank|win|score of)/i);
  });
});

describe('the pairs that have a page', () => {
  const cards = ['southam', 'northam', 'eastam'].map((id) => scorecardOf(id));
  const names = (catalogue = world, list = cards.map(({ area }) => area.id)) =>
    pairsOf(list.map((id) => scorecardOf(id, catalogue))).map((pair) => pair.map(({ area }) => area.id));

  test('are of one region and share a figure, each once', () =>
    expect(names()).toEqual([['northam', 'southam']]));

  test('are not of two regions, unless a journey of both is told', () => {
    const areas = dataset.areas.map((area) =>
      area.id === 'southam' ? { ...area, region: 'england' } : area,
    );
    expect(names(worldWith({ areas }))).toEqual([]);
    const journeys = dataset.documents.journeys.map((one) => ({
      ...one,
      data: { ...one.data, area: 'southam' },
    }));
    const documents = { ...dataset.documents, journeys: [...dataset.documents.journeys, ...journeys] };
    expect(names(worldWith({ areas, documents }))).toEqual([['northam', 'southam']]);
  });

  test('are of councils of today', () => {
    const areas = dataset.areas.map((area) =>
      area.id === 'southam' ? { ...area, valid_to: '2022-03-31' } : area,
    );
    expect(names(worldWith({ areas }))).toEqual([]);
  });

  test('have one address, whichever is named first', () => {
    const [south, north] = [{ id: 'southam' }, { id: 'northam' }];
    expect(pairPath(south, north)).toBe('compare/northam/southam/');
    expect(pairPath(north, south)).toBe(pairPath(south, north));
  });
});

test('a text in a piece of a page stays text', () => {
  const made = piece('p', { title: '"a" & b' }, '<script>', false, undefined);
  expect(toHtml([made])).toBe('<p title="&quot;a&quot; &amp; b">&lt;script&gt;</p>');
});
