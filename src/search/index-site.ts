import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/**
 * Makes the Pagefind index of a rendered site, in its `pagefind` folder.
 * Returns how many pages it covers. Throws where it is empty or misses a page that asks to be searched.
 */
export async function indexSite(folder: string): Promise<number> {
  const wanted = pagesIn(folder).filter((html) => html.includes('data-pagefind-body')).length;
  const { index, errors } = await createIndex({ includeCharacters: '%£', forceLanguage: 'en' });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length) throw new Error(`the search index could not be made: ${faults.join('; ')}`);
  const covered = pageCount(folder);
  if (!covered || covered !== wanted)
    throw new Error(`the search index covers ${covered} pages, but ${wanted} ask to be searched`);
  return covered;
}

function pageCount(folder: string): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
