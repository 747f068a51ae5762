import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** Why a revision cannot be read, in words for whoever named it. */
export class NoRevision extends Error {}

/** Where git would look instead of in the folder it is sent to. */
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY'];

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !elsewhere.includes(name))),
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
});

// Only what reads objects is ever asked for; nothing of a repository's own making is run.
const settings = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '--no-replace-objects'];

function git(root: string, given: readonly string[], input?: string): SpawnSyncReturns<Buffer> {
  const ended = spawnSync('git', ['-C', root, ...settings, ...given], {
    env: environment(),
    maxBuffer: 1024 ** 3,
    ...(input !== undefined && { input }),
  });
  if (ended.error) throw new NoRevision(`git could not be run (${ended.error.message}).`);
  return ended;
}

/** The commit that a revision names, as its hash. Throws `NoRevision` where it names none. */
export function commitOf(root: string, revision: string): string {
  if (revision.startsWith('-'))
    throw new NoRevision(`A revision does not begin with a hyphen: "${revision}".`);
  if (git(root, ['rev-parse', '--git-dir']).status !== 0)
    throw new NoRevision(`${root} lies in no git repository.`);
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { status, stdout } = git(root, asked);
  const commit = stdout.toString('utf8').trim();
  if (status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new NoRevision(`There is no revision "${revision}" here; of a shallow clone, fetch it first.`);
}

/** One file of a revision: the object that holds it, and its path from the root. */
interface Entry {
  object: string;
  path: string;
}

/**
 * Writes `data/` and `content/` as they were in a commit below a folder, which must be empty. Links and modules are
 * left out, and so is any path that would lie outside the folder.
 */
export function writeRevision(root: string, commit: string, folder: string): void {
  const entries = listEntries(root, commit).filter(({ path }) =>
    resolve(folder, path).startsWith(resolve(folder) + sep),
  );
  const objects = entries.map(({ object }) => `${object}\n`).join('');
  const { status, stdout, stderr } = git(root, ['cat-file', '--batch'], objects);
  if (status !== 0)
    throw new Error(`git could not read the files of ${commit}: ${stderr.toString('utf8').trim()}`);
  let from = 0;
  for (const { object, path } of entries) {
    const headEnd = stdout.indexOf(10, from);
    const [, kind, size] = stdout.toString('latin1', from, headEnd).split(' ');
    if (kind !== 'blob') throw new Error(`git has lost the object ${object} of ${path}.`);
    const end = headEnd + 1 + Number(size);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), stdout.subarray(headEnd + 1, end));
    from = end + 1;
  }
}

function listEntries(root: string, commit: string): Entry[] {
  const { status, stdout, stderr } = git(root, ['ls-tree', '-r', '-z', commit, '--', 'data', 'content']);
  if (status !== 0) throw new Error(`git could not list ${commit}: ${stderr.toString('utf8').trim()}`);
  const told = stdout.toString('utf8').split('\0').filter(Boolean);
  return told.flatMap((line) => {
    const [, object = '', path = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return object ? [{ object, path }] : [];
  });
}
