import { pngWithVersion } from './images/mark-version.ts';

/** Stands in a page for the version of the data until all of it is made: as long as one, and written alike in every form of text. */
export const versionPlace = 'dataversion0';

/** A page or file with the version of the data put in where it is to stand; an image says it where no reader sees it. */
export function withVersion(path: string, body: Uint8Array, version: string): Uint8Array {
  if (path.endsWith('.png')) return pngWithVersion(body, version);
  const put = Buffer.from(body);
  for (let at = put.indexOf(versionPlace); at >= 0; at = put.indexOf(versionPlace, at + version.length))
    put.write(version, at, 'latin1');
  return put;
}
