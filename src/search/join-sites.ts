/**
 * The script that has the search find the pages of other sites too. It stands before the script of the search page, and
 * only where other sites are named: whoever searches one site does not load it.
 */
import type { Index } from './find-pages.ts';

declare global {
  // It is what the other script finds this one by.
  var joinSites: ((index: Index, manner: object) => Promise<string>) | undefined;
}

// Nothing is imported that runs: what both scripts share would be a file more to load for everybody.
const form = document.querySelector<HTMLFormElement>('form[data-others]');
const sites = JSON.parse(form?.dataset.others ?? '[]') as string[];

/** Joins the indexes of the sites; returns a sentence on those that do not answer, to stand behind another. */
globalThis.joinSites = async (index, manner) => {
  const join = async (site: string) => {
    // They are asked first, for Pagefind finds nothing anywhere once an index is missing.
    const entry = await fetch(`${site}pagefind/pagefind-entry.json`).catch(() => undefined);
    if (!entry?.ok) return [site];
    await index.mergeIndex(`${site}pagefind/`, { ...manner, baseUrl: site });
    return [];
  };
  const silent = (await Promise.all(sites.map(join))).flat();
  return silent.length ? ` Not searched, for they did not answer: ${silent.join(', ')}.` : '';
};
