import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { hashOfBuild } from '../build/run-build.ts';
import { change, smallWorld, temporaryFolder } from '../fixtures/worlds.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'scorecards-'));
const good = join(folder, 'site');
const { dataset } = loadDataset(smallWorld);

beforeAll(() => hashOfBuild(smallWorld, good), 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = [resolve(smallWorld), '/home/someone/scorecards', '/data'];

/** What verification says of a copy of the site that is spoilt: page and fault on a line. */
export function told(spoil: (site: string) => void): string[] {
  const site = join(temporaryFolder(), 'site');
  cpSync(good, site, { recursive: true, dereference: true });
  spoil(site);
  const rendered = { folder: site, base: '/', origin: 'https://this-site.invalid', toCome: [], paths };
  return verifySite(rendered, dataset).map(({ page, what }) => `${page} ${what}`);
}

/** Puts markup at the end of what a page says. */
export const add = (page: string, markup: string) => (site: string) =>
  change(site, page, '</main>', `${markup}</main>`);

export const put = (file: string, text: string) => (site: string) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};

/** The page of the small world that most figures stand on. */
export const performance = 'councils/northam/performance/index.html';

/** A way to spoil a site, and the fault that is told of it. */
export type Spoilt = [name: string, spoil: (site: string) => void, fault: string];
