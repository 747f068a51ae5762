import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallWorld, temporaryFolder } from '../fixtures/worlds.ts';
import { type GitWorld, gitWorld } from '../history/git-world.ts';
import { runCommand } from './run-command.ts';

/** The small world in a repository, its history brought up to date and committed. */
function recordedWorld(): GitWorld {
  const world = gitWorld();
  cpSync(smallWorld, world.root, { recursive: true });
  world.commit('2024-01-09T08:00:00Z', 'The small world', {});
  const { status, stderr } = runCommand('history', '--root', world.root);
  expect([status, stderr]).toEqual([0, 'Wrote what 1 commit changed to data/history.csv. Commit it.\n']);
  world.commit('2024-01-10T08:00:00Z', 'The history is up to date', {});
  return world;
}

describe('npm run history', () => {
  test('writes a file that passes the check, and nothing when run again', () => {
    const { root } = recordedWorld();
    expect(runCommand('check', '--root', root).status).toBe(0);
    expect(runCommand('history', '--root', root)).toEqual({
      status: 0,
      stdout: '',
      stderr: 'data/history.csv is up to date.\n',
    });
  }, 60_000);

  test('says in one line what it cannot do, and exits 1', () => {
    const { status, stderr } = runCommand('history', '--root', temporaryFolder());
    expect([status, stderr]).toEqual([1, 'There is no git history here.\nNothing was written.\n']);
  }, 60_000);
});

describe('npm run release', () => {
  test('makes the zip, its checksum and the notes, and sets the tag when asked', () => {
    const { root, git } = recordedWorld();
    const out = join(temporaryFolder(), 'release');
    git('config', 'user.name', 'Some One');
    git('config', 'user.email', 'some.one@example.org');
    const { status, stdout } = runCommand('release', '--root', root, '--out', out, '--tag');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^data-2024-01-09-[0-9a-f]{12}\n$/);
    expect(git('tag', '--list')).toBe(stdout);
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toContain('  all.zip\n');
    expect(readFileSync(join(out, 'NOTES.md'), 'utf8')).toContain('2024-01-09  The small world\n');
  }, 300_000);

  test('refuses what is not committed, and a history that lags behind', () => {
    const { root, commit } = recordedWorld();
    const areas = readFileSync(join(root, 'data/areas.csv'), 'utf8');
    writeFileSync(join(root, 'data/areas.csv'), areas.replace('Northam', 'Northam-on-Sea'));
    expect(runCommand('release', '--root', root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Commit it first'),
    });
    commit('2024-01-11T08:00:00Z', 'A name', {});
    expect(runCommand('release', '--root', root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Run npm run history'),
    });
  }, 60_000);
});
