import { rowId } from '../components/address.ts';
import { type Cells, rowsOfCsv } from './downloads.ts';
import type { Fault } from './fault.ts';
import { type ReadSite, textOf } from './read-site.ts';

/** The published rows of figures by their id on the page of their source, and how exactly each is shown. */
type Published = Map<string, { row: Cells; decimals: number }>;

const table = 'data/observations.csv';

/**
 * Figures on pages that do not say what the published row says that they link to, or that the row's own page says.
 * It reads the number out of the text, so it leans on nothing that wrote it.
 */
export function figureFaults(site: ReadSite): Fault[] {
  if (!['data/indicators.csv', table].every((file) => site.files.has(file))) return [];
  const published = publishedIn(site);
  return site.pages.flatMap((page) =>
    page.figures.flatMap(({ text, id, source }) => {
      const what = faultOf(text, published.get(id), source);
      return what ? { page: page.address, what, at: id } : [];
    }),
  );
}

function publishedIn(site: ReadSite): Published {
  const indicators = rowsOfCsv(textOf(site, 'data/indicators.csv'));
  const decimals = new Map(indicators.map((row) => [row.id, Number(row.decimals)]));
  return new Map(
    rowsOfCsv(textOf(site, table)).map((row) => [
      rowId('observations', row),
      { row, decimals: decimals.get(row.indicator) ?? 0 },
    ]),
  );
}

function faultOf(text: string, figure: { row: Cells; decimals: number } | undefined, source?: string) {
  if (!figure) return `the figure "${text}" is not in ${table}`;
  const { row, decimals } = figure;
  if (row.source !== source) return `the figure "${text}" is of ${row.source}, not of ${source}`;
  return agrees(text, row.value ?? '', decimals)
    ? undefined
    : `the figure "${text}" is ${row.value || 'without a value'} in ${table}`;
}

function agrees(text: string, value: string, decimals: number): boolean {
  const [number] = /−?\d[\d,]*(\.\d+)?/.exec(text) ?? [];
  if (number === undefined || value === '') return number === undefined && value === '';
  const shown = Number(number.replaceAll(',', '').replace('−', '-'));
  // Half of the last place shown, and a hair for what binary fractions cannot hold.
  return Math.abs(shown - Number(value)) <= 0.5 * 10 ** -decimals + 1e-9;
}
