import { readFileSync } from 'node:fs';

/** The characters that a TrueType font has a shape for, from its table of type 4. */
export function lettersOf(file: string): Set<string> {
  const font = readFileSync(file);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const cmap = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (cmap === undefined) throw new Error(`${file} has no table of characters`);
  const start = font.readUInt32BE(cmap + 8);
  const letters = new Set<string>();
  for (let index = 0; index < font.readUInt16BE(start + 2); index++) {
    const at = start + font.readUInt32BE(start + 8 + 8 * index);
    if (font.readUInt16BE(at) === 4) for (const letter of lettersAt(font, at)) letters.add(letter);
  }
  return letters;
}

function lettersAt(font: Buffer, at: number): string[] {
  const segments = font.readUInt16BE(at + 6) / 2;
  return Array.from({ length: segments }, (_, index) => {
    const last = font.readUInt16BE(at + 14 + 2 * index);
    const first = font.readUInt16BE(at + 16 + 2 * segments + 2 * index);
    return Array.from({ length: last - first + 1 }, (_, more) => String.fromCodePoint(first + more));
  }).flat();
}
