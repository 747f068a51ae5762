import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyOfSmallWorld, rewrite, smallWorld, temporaryFolder } from '../fixtures/worlds.ts';
import { ended, hashOfBuild, startBuild, treeHash } from './run-build.ts';

vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
const out = join(folder, 'site');
let good: string;
let beside: string[];

const all = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

beforeAll(async () => {
  good = await hashOfBuild(smallWorld, out);
  beside = all();
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The good site stands, and nothing was left beside it. */
function expectUntouched(): void {
  expect(treeHash(out)).toBe(good);
  expect(all()).toEqual(beside);
}

test('a build into a pipe says what came of it, and nothing of its progress', async () => {
  const place = join(temporaryFolder(), 'site');
  const { status, stderr } = await ended(startBuild(smallWorld, place));
  expect(status).toBe(0);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^Checked \d+ rows in \d+ files\.$/),
    expect.stringMatching(/^Search covers \d+ pages\.$/),
    `The site stands in ${place}`,
    '',
  ]);
  expect(readdirSync(join(place, '..'))).toEqual(['site']);
});

test('a site with a fault is not put in place: the fault is told with its page, and the build ends with 3', async () => {
  const root = copyOfSmallWorld();
  rewrite(root, 'content/guide/reading.mdx', (text) => `${text}\nMore on [a page](/no-such-page/).\n`);
  const { status, stderr } = await ended(startBuild(root, out));
  expect(stderr).toContain(
    '<a href> "/no-such-page/": there is no such page or file\n    on /guide/reading/\n',
  );
  expect(stderr).toContain('not put in place; the one before stands.');
  expect(status).toBe(3);
  expectUntouched();
});

test('a second build into a place where one is at work gives way, says so and ends with 2', async () => {
  const place = join(temporaryFolder(), 'site');
  const first = startBuild(smallWorld, place);
  const end = ended(first);
  while (!readdirSync(join(place, '..'), { recursive: true }).some((name) => /running-\d/.test(String(name))))
    await setTimeout(20);
  const second = await ended(startBuild(smallWorld, place));
  expect(second.stderr).toContain(`Process ${first.pid} is building into ${place} at this moment`);
  expect(second.status).toBe(2);
  expect((await end).status).toBe(0);
  expect(treeHash(place)).toBe(good);
});

test('a disk that takes no more is told of in one line, and the build ends with 3', () => {
  // No file may be larger than 16 kB or so, as if the disk were full from there on.
  const limited = `ulimit -f 32; exec "${process.execPath}" src/cli/build.ts --root ${smallWorld} --out "${out}"`;
  const { PATH, HOME } = process.env;
  const { status, stderr } = spawnSync('sh', ['-c', limited], { encoding: 'utf8', env: { PATH, HOME } });
  expect(stderr.split('\n').slice(1)).toEqual([
    expect.stringMatching(/^The system refused: .*too large/i),
    '',
  ]);
  expect(status).toBe(3);
  expectUntouched();
});

test('a place that cannot be written to is told of in one line, and the build ends with 3', async () => {
  const { status, stderr } = await ended(startBuild(smallWorld, join(out, 'index.html', 'site')));
  expect(stderr).toMatch(/^The system refused: ENOTDIR.*\n$/m);
  expect(status).toBe(3);
  expectUntouched();
});

test('a build that is told to stop tidies up', async () => {
  const build = startBuild(smallWorld, out);
  const end = ended(build);
  while (!all().some((name) => /running-\d/.test(name))) await setTimeout(20);
  build.kill('SIGTERM');
  expect((await end).status).toBe(143);
  expectUntouched();
});

test('the checksums hold, and cover every file below data/', () => {
  const data = join(out, 'data');
  const tools = [['sha256sum'], ['shasum', '-a', '256']] as const;
  const runs = tools.map(([tool, ...options]) =>
    spawnSync(tool, [...options, '-c', 'SHA256SUMS'], { cwd: data, encoding: 'utf8' }),
  );
  const { status, stdout } =
    runs.find(({ error }) => !error) ?? expect.unreachable('there is no tool to check with');
  const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .every((line) => line.endsWith(': OK')),
  ).toBe(true);
  expect(stdout.trim().split('\n')).toHaveLength(files.length - 1);
});
