import { countWords } from '../load/count-words.ts';
import type { ChartChange } from './changed-charts.ts';
import { listPages, type PageChanges } from './changed-pages.ts';
import { cell, cutTable, inertText, table } from './markdown.ts';

/** The addresses of the images of a chart, before and after, where they were drawn. */
export type ChartImages = ReadonlyMap<string, { before?: string; after?: string }>;

/** Charts that are drawn otherwise: as images where they were drawn, else by their headlines. */
export function tellCharts(charts: readonly ChartChange[], images: ChartImages, most: number): string[] {
  if (!charts.length) return [];
  const drawn = charts.filter(({ file }) => images.has(file));
  const others = charts.filter(({ file }) => !images.has(file));
  const rows = others.map(({ name, before, after }) => [
    cell(name),
    cell(before?.headline),
    cell(after?.headline),
  ]);
  return [
    '## Charts',
    ...drawn.slice(0, most).map((chart) => imageTable(chart, images.get(chart.file) ?? {})),
    ...(drawn.length > most
      ? [`and ${countWords(drawn.length - most, 'chart')} more, drawn and not shown here`]
      : []),
    ...(rows.length ? [cutTable(['Whose', 'Before', 'After'], rows, most)] : []),
  ];
}

function imageTable(
  { name, before, after }: ChartChange,
  images: { before?: string; after?: string },
): string {
  const image = (headline: string | undefined, at: string | undefined) =>
    at === undefined ? '–' : `![${cell(headline)}](${at})`;
  return table(
    [`${cell(name)}, before`, `${cell(name)}, after`],
    [[image(before?.headline, images.before), image(after?.headline, images.after)]],
  );
}

/** Where pages come first in the list: what readers open comes before what is taken away. */
const folders = ['councils', 'assessments', 'indicators', 'sources', 'guide', 'compare', 'charts', 'embed'];

const byFolder = (a: string, b: string): number => placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
const placeOf = (path: string): number => folders.indexOf(path.split('/')[0] ?? '');

/** The pages that are new, say something else, or are gone, as links where the site has an address. */
export function tellPages(pages: PageChanges, most: number, site?: URL): string[] {
  const link = (path: string) =>
    site ? `[/${inertText(path)}](${addressOf(path, site)})` : `/${inertText(path)}`;
  const list = (heading: string, paths: readonly string[], linked = true) => {
    if (!paths.length) return [];
    const shown = paths.toSorted(byFolder).slice(0, most);
    const rest = paths.length - shown.length;
    const lines = shown.map((path) => `- ${linked ? link(path) : `/${inertText(path)}`}`);
    return [
      `### ${heading}`,
      [...lines, ...(rest > 0 ? [`- and ${countWords(rest, 'page')} more`] : [])].join('\n'),
    ];
  };
  return [
    '## Pages',
    ...list('New', pages.added),
    ...list('Changed', pages.changed),
    ...list('Gone', pages.removed, false),
    `And lists, which may show any row: ${listPages.map(link).join(', ')}.`,
  ];
}

const addressOf = (path: string, site: URL): string =>
  encoded(new URL(path, site.href.replace(/\/*$/, '/')).href);

/** An address that cannot end the link it stands in. */
export const encoded = (address: string): string =>
  encodeURI(decoded(address)).replace(/[()<>[\]|]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
