import { listWords } from '../wording/sentence.ts';
import { listPages, type PageChanges } from './changed-pages.ts';
import { encoded, inertText } from './markdown.ts';

/** Folders of the site in the order in which pages are told, and what a page of each is called. */
const nouns = {
  councils: 'page of councils|pages of councils',
  assessments: 'page of a framework|pages of frameworks',
  indicators: 'indicator page|indicator pages',
  sources: 'source page|source pages',
  guide: 'guide page|guide pages',
  compare: 'comparison|comparisons',
  charts: 'chart page|chart pages',
  embed: 'chart to embed|charts to embed',
} as const;

type Folder = keyof typeof nouns;
const folders = Object.keys(nouns) as Folder[];
const folderOf = (path: string): Folder => path.split('/')[0] as Folder;

const byFolder = (a: string, b: string): number =>
  folders.indexOf(folderOf(a)) - folders.indexOf(folderOf(b)) || (a < b ? -1 : 1);

/** How pages are told: of which ids each is named, at most so many, and below which address. */
export interface PagesTold {
  ids: ReadonlySet<string>;
  most: number;
  site?: URL | undefined;
}

/**
 * The pages that are new, say something else, or are gone: by name those of what the change is about, as links where the
 * site has an address; the others, such as of councils beside a new one, are counted by kind.
 */
export function tellPages(pages: PageChanges, { ids, most, site }: PagesTold): string[] {
  const link = (path: string) =>
    site ? `[/${inertText(path)}](${addressOf(path, site)})` : `/${inertText(path)}`;
  const list = (heading: string, paths: readonly string[], linked = true) => {
    if (!paths.length) return [];
    const named = paths
      .filter((path) => isAbout(path, ids))
      .sort(byFolder)
      .slice(0, most);
    const rest = paths.filter((path) => !named.includes(path));
    const lines = named.map((path) => `- ${linked ? link(path) : `/${inertText(path)}`}`);
    return [`### ${heading}`, [...lines, ...countRest(rest, named.length > 0)].join('\n')];
  };
  return [
    '## Pages',
    ...list('New', pages.added),
    ...list('Changed', pages.changed),
    ...list('Gone', pages.removed, false),
    `And lists, which may show any row: ${listPages.map(link).join(', ')}.`,
  ];
}

/** Whether a page is to be named. A pair set side by side and a chart to embed repeat what other pages say. */
function isAbout(path: string, ids: ReadonlySet<string>): boolean {
  const [folder, ...within] = path.split('/').filter(Boolean);
  const repeats = folder === 'embed' || (folder === 'compare' && within.length > 1);
  return !repeats && within.some((part) => ids.has(part));
}

function countRest(rest: readonly string[], after: boolean): string[] {
  if (!rest.length) return [];
  const kinds = folders.flatMap((folder) => {
    const many = rest.filter((path) => folderOf(path) === folder).length;
    const [one, more] = nouns[folder].split('|');
    return many ? [`${many} ${many === 1 ? one : more}`] : [];
  });
  if (kinds.length === 1) return [`- ${after ? 'and ' : ''}${kinds[0]}`];
  return [`- ${after ? `and ${rest.length} more` : `${rest.length} pages`}: ${listWords(kinds)}`];
}

const addressOf = (path: string, site: URL): string =>
  encoded(new URL(path, site.href.replace(/\/*$/, '/')).href);
