import { createHash } from 'node:crypto';
import { isParted } from '../../model/entry-pages.ts';
import { periodSlug } from '../../model/period.ts';
import type { Catalogue } from '../../scorecard/catalogue.ts';
import { gatherFigures, type IndexedFigure } from './gather-figures.ts';
import { measureKey, type Order, type Row, rowsOfSheet, type Sheet, type WordList } from './sheet.ts';
import { wordList } from './word-list.ts';

/** A row under a key of one order. */
interface Keyed {
  key: string;
  row: Row;
  source: string;
}

/** The files of the figure index, as JSON by name: the word list and, in a folder of their release, the sheets. */
export function figureIndex(catalogue: Catalogue): Map<string, string> {
  const figures = gatherFigures(catalogue);
  const list = wordList(figures, catalogue.dataset);
  const named = (source: string): Sheet['sources'][number] => {
    const { title } = catalogue.row('sources', source);
    return isParted(catalogue.dataset, source) ? [source, title, 1] : [source, title];
  };
  const sheets = [...ordersOf(figures, list)].flatMap(([order, rows]) => {
    const cuts = cut(rows);
    list.sheets[order] = cuts.map(([first]) => first?.key ?? '');
    return cuts.map((one, at) => [`${order}-${at}`, JSON.stringify(sheetOf(one, named))] as const);
  });
  list.release = nameOf([JSON.stringify(list), ...sheets.flat()]);
  return new Map([
    ['words', JSON.stringify(list)],
    ...sheets.map(([name, text]): [string, string] => [`${list.release}/${name}`, text]),
  ]);
}

const nameOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 10);

/** All rows in each order, in order of key. */
function ordersOf(figures: readonly IndexedFigure[], list: WordList): Map<Order, Keyed[]> {
  const rowOf = rowMaker(list);
  const rows = figures.map((figure) => ({ figure, row: rowOf(figure), source: figure.source }));
  const keysIn: [Order, (one: (typeof rows)[number]) => string[]][] = [
    ['values', ({ figure }) => figure.values],
    ['areas', ({ figure }) => [figure.area]],
    ['measures', ({ row: [measure, , , period] }) => [measureKey(measure, period)]],
  ];
  return new Map(
    keysIn.map(([order, keysOf]) => {
      const keyed = rows.flatMap((one) => keysOf(one).map((key) => ({ ...one, key })));
      return [order, keyed.sort((a, b) => compare(a.key, b.key))];
    }),
  );
}

// Whatever the locale: keys are looked up by the same comparison.
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const cut = (rows: readonly Keyed[]): Keyed[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsOfSheet) }, (_, at) =>
    rows.slice(at * rowsOfSheet, (at + 1) * rowsOfSheet),
  );

const places = (names: readonly string[]) => {
  const known = new Map(names.map((name, at) => [name, at]));
  return (name: string): number => known.get(name) ?? -1;
};

function rowMaker({ areas, measures, parts, periods }: WordList) {
  const measureAt = places(measures.map(([table, id]) => `${table}:${id}`));
  const areaAt = places(areas.map(([id]) => id));
  const partAt = places(parts.map(([id]) => id));
  const periodAt = places(periods.map(([, , , slug]) => slug));
  return ({ measure, area, part = '', period, shown, key, said }: IndexedFigure): Row => {
    const places = [
      measureAt(`${measure.table}:${measure.id}`),
      areaAt(area),
      partAt(part),
      periodAt(periodSlug(period)),
    ];
    // Each sheet gives sources places of its own.
    return [...places, shown, 0, ...(key || said ? [key] : []), ...(said ? [said] : [])] as unknown as Row;
  };
}

/** A sheet with its own list of sources, so that it can be read with nothing but the word list. */
function sheetOf(rows: readonly Keyed[], named: (source: string) => Sheet['sources'][number]): Sheet {
  const ids = [...new Set(rows.map(({ source }) => source))].sort(compare);
  const placed = rows.map(({ key, row, source }) => ({ key, row: row.with(5, ids.indexOf(source)) as Row }));
  const byKey = Map.groupBy(placed, ({ key }) => key);
  return {
    sources: ids.map(named),
    rows: [...byKey].map(([key, under]) => [key, under.map(({ row }) => row)]),
  };
}
