import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { pageForIndex } from './page-for-index.ts';

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** The pages that ask to be searched, in order of their names. */
const wantedIn = (folder: string): { sourcePath: string; content: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((sourcePath) => ({ sourcePath, content: readFileSync(join(folder, sourcePath), 'utf8') }))
    .filter(({ content }) => content.includes('data-pagefind-body'));

/**
 * Makes the Pagefind index of a rendered site, in its `pagefind` folder.
 * Returns how many pages it covers. Throws where it is empty or misses a page that asks to be searched.
 */
export async function indexSite(folder: string): Promise<number> {
  const wanted = wantedIn(folder);
  const { index, errors } = await createIndex({ includeCharacters: '%£', forceLanguage: 'en' });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  const added = await addInOrder(index, wanted);
  const made = await index.getFiles();
  await close();
  const faults = [...added, ...made.errors];
  if (faults.length) throw new Error(`the search index could not be made: ${faults.join('; ')}`);
  for (const file of made.files) write(join(folder, 'pagefind', file.path), file.content);
  const covered = pageCount(folder);
  if (!covered || covered !== wanted.length)
    throw new Error(`the search index covers ${covered} pages, but ${wanted.length} ask to be searched`);
  return covered;
}

/** One by one: Pagefind numbers pages as they come, and `addDirectory` takes them as the disk happens to list them. */
async function addInOrder(index: Index, pages: readonly { sourcePath: string; content: string }[]) {
  const faults: string[] = [];
  for (const { sourcePath, content } of pages)
    faults.push(...(await index.addHTMLFile({ sourcePath, content: pageForIndex(content) })).errors);
  return faults;
}

/** Pagefind's own writing ends its process on a full disk, and ours would wait for it. */
function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function pageCount(folder: string): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
