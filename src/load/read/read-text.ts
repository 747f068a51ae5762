import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nameCharacter } from '../cells/name-character.ts';
import { type Problem, problemAt } from '../problem.ts';

/** The text of a file, without byte order mark and with one kind of line end; none where an error makes it unreadable. */
export interface ReadText {
  text: string | undefined;
  problems: Problem[];
}

const megabyte = 1024 * 1024;

/** The largest file that is read, in megabytes: fifty times the largest table of a council. */
export const sizeLimit = 5;

/** Reads a file strictly as UTF-8 text. Whatever is wrong with its bytes is a problem at its place. */
export function readText(root: string, file: string): ReadText {
  const path = join(root, file);
  const { size } = statSync(path);
  if (size > sizeLimit * megabyte)
    return refused(
      problemAt('huge-file', { file }, { size: Math.ceil((size * 10) / megabyte) / 10, limit: sizeLimit }),
    );
  return readBytes(file, readFileSync(path));
}

const refused = (problem: Problem): ReadText => ({ text: undefined, problems: [problem] });

function readBytes(file: string, bytes: Buffer): ReadText {
  const other = otherKind(file, bytes);
  if (other) return refused(other);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const raw = decode(bytes);
  if (raw === undefined) return refused(notUtf8(file, bytes));
  const problems = [
    ...(mark ? [problemAt('byte-order-mark', { file })] : []),
    ...checkLineEnds(file, raw),
    ...checkControls(file, raw),
    ...checkConflict(file, raw),
  ];
  const unreadable = problems.some(({ severity }) => severity === 'error');
  return { text: unreadable ? undefined : raw.replaceAll('\r\n', '\n'), problems };
}

/** How a program calls what a file is to be saved as. */
const formOf = (file: string): string => (/\.csv$/i.test(file) ? '"CSV UTF-8"' : 'plain text in UTF-8');

const decoder = new TextDecoder('utf-8', { fatal: true });

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** How files of other kinds start, in hexadecimal. */
const kinds: [string, RegExp][] = [
  ['a workbook or another zip archive', /^504b(0304|0506)/],
  ['a workbook of an old kind', /^d0cf11e0/],
  ['a PDF', /^25504446/],
  ['a picture', /^(89504e47|ffd8ff|47494638)/],
  ['a compressed file', /^(1f8b|425a68|fd377a58|377abcaf)/],
];

const webPage = /^\ufeff?\s*<(!doctype html|html)/i;

/** A file that is something else under the name of a text, known by its first bytes. */
function otherKind(file: string, bytes: Buffer): Problem | undefined {
  const start = bytes.subarray(0, 100);
  const hex = start.toString('hex');
  const kind = webPage.test(start.toString('utf8'))
    ? 'a web page'
    : kinds.find(([, form]) => form.test(hex))?.[0];
  if (kind)
    return problemAt(
      'not-a-table',
      { file },
      { extension: file.replace(/^.*\./, '.'), kind, form: formOf(file) },
    );
  const wide = /^(fffe|feff)/.test(hex) || /^((00..){4}|(..00){4})/.test(hex);
  return wide ? problemAt('utf-16', { file }) : undefined;
}

/** The place of the first bytes that are no UTF-8: where the longest readable start ends. */
function notUtf8(file: string, bytes: Buffer): Problem {
  let [good, bad] = [0, bytes.length];
  // A start that ends inside a letter counts as readable: the stream option waits for its other bytes.
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (readable(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = bytes
    .subarray(0, good)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  const last = before.split('\n').at(-1) ?? '';
  const place = { file, line: before.split('\n').length, column: [...last].length + 1 };
  const byte = bytes[Buffer.byteLength(before)] ?? 0;
  return problemAt('not-utf8', place, { byte: byte.toString(16).toUpperCase(), before: last.slice(-20) });
}

const readable = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const placeAt = (file: string, text: string, index: number) => {
  const lines = text.slice(0, index).split(/\r\n|\n/);
  return { file, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
};

function checkLineEnds(file: string, text: string): Problem[] {
  const alone = text.search(/\r(?!\n)/);
  if (alone >= 0) return [problemAt('old-line-ends', placeAt(file, text, alone))];
  if (!text.includes('\r\n')) return [];
  const plain = text.search(/(?<!\r)\n/);
  return plain < 0 ? [] : [problemAt('mixed-line-ends', placeAt(file, text, plain))];
}

/** Tabs part columns in some files, and are told of there. */
function checkControls(file: string, text: string): Problem[] {
  return [...text.matchAll(/(?![\n\r\t])\p{Cc}/gu)]
    .slice(0, 10)
    .map(({ 0: character, index }) =>
      problemAt('control-character', placeAt(file, text, index), { character: nameCharacter(character) }),
    );
}

/** The first of the marks that are left where two versions of a file were not joined. */
function checkConflict(file: string, text: string): Problem[] {
  const found = text.search(/^(<{7}|>{7}) .*$/m);
  return found < 0 ? [] : [problemAt('merge-conflict', placeAt(file, text, found))];
}
