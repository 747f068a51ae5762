import { spawnSync } from 'node:child_process';

/** Why the history of a root cannot be told, in words for whoever asked. */
export class NoHistory extends Error {}

/** A commit on the main line that touched the tables. */
export interface Commit {
  id: string;
  /** Its first parent; nothing for the first of all. */
  parent: string | undefined;
  /** The day it was made (UTC). */
  day: string;
  /** Its message as written. */
  message: string;
}

/** The tables alone: neither what is made from their schemas, nor their history itself. */
const tables = ['--', 'data', ':!data/README.md', ':!data/history.csv'];

/** What git says in a folder. Throws where it cannot say it. */
export function git(root: string, ...asked: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...asked], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', GIT_OPTIONAL_LOCKS: '0' },
  });
  if (error) throw new NoHistory(`git cannot be run here: ${error.message}.`);
  if (status !== 0) throw new Error(`git ${asked[0]}: ${stderr.trim()}`);
  return stdout;
}

/** Refuses a root of which git does not know all: it must lie in a repository with its whole history. */
export function wholeHistory(root: string): void {
  if (!isInRepository(root)) throw new NoHistory('There is no git history here.');
  if (git(root, 'rev-parse', '--is-shallow-repository').trim() === 'true')
    throw new NoHistory(
      'This is a shallow clone, which lacks the commits that the history is made from. Run: git fetch --unshallow',
    );
}

function isInRepository(root: string): boolean {
  try {
    git(root, 'rev-parse', '--verify', 'HEAD');
    return true;
  } catch (error) {
    if (error instanceof NoHistory) throw error;
    return false;
  }
}

/** Whether files below a root, or some folder in it, are other than in the last commit. */
export const isChanged = (root: string, ...below: string[]): boolean =>
  git(root, 'status', '--porcelain', '--', ...(below.length ? below : ['.'])) !== '';

/** The last commit on the main line that touched a file; nothing where none did. */
export const lastCommitOf = (root: string, file: string): string | undefined =>
  git(root, 'log', '-1', '--first-parent', '--format=%H', '--', file).trim() || undefined;

/** The commits on the main line that touched the tables, oldest first: all, or those after one. */
export function commitsAfter(root: string, after?: string): Commit[] {
  const range = after ? `${after}..HEAD` : 'HEAD';
  const told = git(
    root,
    ...['log', '-z', '--first-parent', '--reverse', '--no-show-signature', '--date=format-local:%Y-%m-%d'],
    ...['--format=%H%x1f%P%x1f%cd%x1f%B', range, ...tables],
  );
  return told.split('\0').flatMap((line) => {
    const [id = '', parents = '', day = '', message = ''] = line.split('\x1f');
    return id ? [{ id, parent: parents.split(' ')[0] || undefined, day, message }] : [];
  });
}

/** The files of tables that a commit changed, below the root. */
export const filesChanged = (root: string, { id, parent }: Commit): string[] =>
  git(
    root,
    ...['diff-tree', '-r', '-z', '--relative', '--no-renames', '--no-commit-id', '--name-only', '--root'],
    ...[...(parent ? [parent] : []), id, ...tables],
  )
    .split('\0')
    .filter((file) => file.endsWith('.csv'));

/** The text of a file as a commit has it; nothing where it has none. */
export function textAt(root: string, commit: string | undefined, file: string): string {
  if (!commit) return '';
  const [entry] = git(root, 'ls-tree', commit, '--', file).split('\n');
  const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? '')?.[1];
  return blob ? git(root, 'cat-file', 'blob', blob) : '';
}

/** The tag of the release before one: the newest below the last commit; nothing where there is none. */
export const tagBefore = (root: string, tag: string): string | undefined =>
  git(root, 'tag', '--list', 'data-*', '--merged', 'HEAD', '--sort=-creatordate')
    .split('\n')
    .find((name) => name && name !== tag);
