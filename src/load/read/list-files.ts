import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameCharacter } from '../cells/name-character.ts';
import { type Problem, problemAt } from '../problem.ts';

/** What lies below a folder: files by path from the root, in order, and what is no file or clashes with one. */
export interface ListedFiles {
  files: string[];
  problems: Problem[];
}

/** What systems, spreadsheets and editors leave behind while somebody works; nobody means it as data. */
const leftBehind =
  /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.~lock\..*#|~\$.*|\.gitkeep|\..*\.sw[a-p]|.*~|\.#.*|#.*#|4913)$/;

/** Why a path below a root is no folder of its own; nothing where it is one. */
export function folderFault(root: string, folder: string): Problem | undefined {
  const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (found?.isDirectory()) return undefined;
  if (found?.isSymbolicLink())
    return problemAt('not-a-file', { file: folder }, { kind: 'a link to another place' });
  const fix = found
    ? 'A file of that name is in its place: move it away and make the folder.'
    : 'Make it, or name the right folder with --root.';
  return problemAt('missing-file', { file: folder }, { what: `folder ${folder}`, fix });
}

/** Nothing of ours lies so deep, and no system reaches down for ever. */
const deepest = 20;

/** Lists all files below a folder. Links are told of and not followed: what lies outside is never read. */
export function listFiles(root: string, folder: string): ListedFiles {
  if (folder.split('/').length > deepest)
    return told(problemAt('misplaced-file', { file: folder }, { right: 'a folder above' }));
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !leftBehind.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const listed = entries.map((entry) => listEntry(root, folder, entry));
  return {
    files: listed.flatMap(({ files }) => files),
    problems: [...clashes(folder, entries), ...listed.flatMap(({ problems }) => problems)],
  };
}

function listEntry(root: string, folder: string, entry: Dirent): ListedFiles {
  const path = `${folder}/${entry.name}`;
  const odd = /[\p{Cc}\uFFFD]/u.exec(entry.name)?.[0];
  if (odd) return told(problemAt('unreadable-name', { file: path }, { character: nameCharacter(odd) }));
  if (entry.isDirectory()) return listFiles(root, path);
  if (entry.isFile()) return { files: [path], problems: [] };
  return told(notAFile(path, entry));
}

function notAFile(file: string, entry: Dirent): Problem {
  const kind = entry.isSymbolicLink() ? 'a link to another place' : 'a device or a pipe';
  return problemAt('not-a-file', { file }, { kind });
}

const told = (problem: Problem): ListedFiles => ({ files: [], problems: [problem] });

function clashes(folder: string, entries: readonly Dirent[]): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ name }) => {
    const plain = name.normalize('NFC').toLowerCase();
    const other = seen.get(plain);
    seen.set(plain, other ?? name);
    return other ? [problemAt('case-clash', { file: `${folder}/${name}` }, { other })] : [];
  });
}
