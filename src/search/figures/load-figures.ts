import type { LoadFile } from './sheet.ts';

/** Fetches files of the index of a site, each once. `site` is the path of its home page. Rejects where one is missing. */
export function figureLoader(site: string): LoadFile {
  const files = new Map<string, Promise<unknown>>();
  return (name) => {
    const file = files.get(name) ?? fetchFile(`${site}search/figures/${name}.json`);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

async function fetchFile(address: string): Promise<unknown> {
  // What names the sheets must be that of this release; hosts answer in a few bytes where it still is.
  const answer = await fetch(address, { cache: address.endsWith('/words.json') ? 'no-cache' : 'default' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
