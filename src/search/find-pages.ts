import type { Asked } from './asked.ts';
import { plainWords } from './other-wordings.ts';

/** Part of a page found: the heading it stands under, where that has an address. */
export interface SubHit {
  title: string;
  url: string;
  /** Markup of the index: escaped text with `<mark>` around the words found. */
  excerpt: string;
}

export interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string; date?: string; names?: string };
  filters: Partial<Record<string, string[]>>;
  sub_results: SubHit[];
}

export interface Found {
  id: string;
  score: number;
  data: () => Promise<Hit>;
}

type Options = { filters?: Asked['filters']; sort?: { day: 'desc' } };

/** What is used of Pagefind. */
export interface Index {
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (words: string | null, options: Options) => Promise<{ results: Found[] }>;
  options: (options: Record<string, unknown>) => Promise<void>;
  mergeIndex: (folder: string, options: Record<string, unknown>) => Promise<void>;
}

/** How pages are weighed and shown. */
const manner = { excerptLength: 22, ranking: { metaWeights: { names: 20 } } };

/** Loads the index that lies in a folder. */
export async function openIndex(folder: string): Promise<Index> {
  // A variable, so that the bundler leaves the import to the browser.
  const path = `${folder}pagefind.js`;
  const index = (await import(/* @vite-ignore */ path)) as Index;
  // A worker is eleven kilobytes more to load, to spare the page some milliseconds.
  await index.options({ ...manner, noWorker: true });
  return index;
}

/** Has an index find the pages of the other sites that the page names, if any; returns a sentence on those that do not answer. */
export const joinSites = async (index: Index): Promise<string> =>
  (await window.joinSites?.(index, manner)) ?? '';

export interface FoundPages {
  pages: Found[];
  /** Words of the query that stand on no page as they are: what was found holds longer or shorter ones. */
  unknown: string[];
}

/** All pages that hold the words in one of their wordings, each once: by how well it fits, or the newest first. */
export async function findPages(
  index: Index,
  wordings: readonly string[],
  asked: Asked,
): Promise<FoundPages> {
  const searched = await Promise.all(wordings.map((wording) => search(index, wording, asked.filters)));
  const best = new Map<string, Found>();
  for (const found of searched.flatMap(({ pages }) => pages))
    if (found.score >= (best.get(found.id)?.score ?? 0)) best.set(found.id, found);
  const pages = [...best.values()].sort((a, b) => b.score - a.score);
  const [only, other] = searched;
  return {
    pages: asked.newest ? await newestFirst(index, pages) : pages,
    unknown: (!other && only?.unknown) || [],
  };
}

/** More than any page scores for how it holds a word that is not quite the one asked for. */
const exactly = 10_000;

/**
 * Pages that hold one wording. Pagefind takes each word for the beginning of others too and so weighs Leicestershire
 * above Leicester: what holds the very words comes first. For a phrase it weighs nothing: the weight is that of its words.
 */
async function search(index: Index, wording: string, filters: Asked['filters']): Promise<FoundPages> {
  const bare = wording.replaceAll('"', '').trim();
  const quoted = bare !== wording;
  const parts = quoted ? [bare] : bare.split(/\s+/).filter(Boolean);
  const { results } = await index.search(bare || null, { filters });
  const exact = await Promise.all(parts.map((part) => index.search(`"${part}"`, {})));
  const held = exact.map((one) => new Map(one.results.map((found) => [found.id, found])));
  const pages = results.map((found) => ({
    id: found.id,
    score: found.score + exactly * held.filter((pages) => pages.has(found.id)).length,
    // An excerpt of a phrase shows the phrase.
    data: () => ((quoted && held[0]?.get(found.id)) || found).data(),
  }));
  return {
    pages: quoted ? pages.filter(({ score }) => score >= exactly) : pages,
    unknown: parts.filter((_, at) => !held[at]?.size),
  };
}

/** Each wording has an order of its own by date; that of all pages orders what they found together. */
async function newestFirst(index: Index, pages: Found[]): Promise<Found[]> {
  const { results } = await index.search(null, { sort: { day: 'desc' } });
  const place = new Map(results.map(({ id }, at) => [id, at]));
  return pages.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** Hits with the page that has what is asked for its name before the others: Leicester before Leicestershire. */
export const namedFirst = (hits: readonly Hit[], words: string): Hit[] => {
  const named = ({ meta }: Hit) =>
    (meta.names ?? '').split(', ').some((name) => plainWords(name) === plainWords(words));
  return [...hits.filter(named), ...hits.filter((hit) => !named(hit))];
};
