import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../fixtures/worlds.ts';

const author = {
  GIT_AUTHOR_NAME: 'Some One',
  GIT_AUTHOR_EMAIL: 'some.one@example.org',
  GIT_COMMITTER_NAME: 'Some One',
  GIT_COMMITTER_EMAIL: 'some.one@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** A repository of a test, its commits with fixed dates and a fixed author; gone when the test is. */
export interface GitWorld {
  root: string;
  git: (...asked: string[]) => string;
  /** Writes files and commits them, at a time (ISO). */
  commit: (at: string, message: string, files: Record<string, string>) => void;
}

/** Runs git in a folder as the fixed author, at a time. Throws where it fails. */
export function gitIn(root: string, asked: readonly string[], at = '2024-01-01T12:00:00Z'): string {
  const env = { PATH: process.env.PATH, ...author, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const { status, stdout, stderr } = spawnSync('git', asked, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${asked.join(' ')}: ${stderr}`);
  return stdout;
}

/** Begins a repository without commits. */
export function gitWorld(): GitWorld {
  const root = temporaryFolder();
  gitIn(root, ['init', '-q', '-b', 'main']);
  return {
    root,
    git: (...asked) => gitIn(root, asked),
    commit: (at, message, files) => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
      gitIn(root, ['add', '-A']);
      gitIn(root, ['commit', '-q', '--allow-empty', '--cleanup=verbatim', '-m', message], at);
    },
  };
}
