import { readFileSync } from 'node:fs';

/** The text of a file in UTF-8, without the byte order mark that spreadsheets put first; undefined where it is no such text. */
export function readText(path: string): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return text.includes('\0') ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
