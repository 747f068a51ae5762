import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { tableNames } from '../../../src/model/dataset.ts';
import { allZip } from '../../../src/publish/take/all-zip.ts';
import { licence, statusMeanings } from '../../../src/publish/take/legend.ts';
import { zipOf } from '../../../src/publish/take/zip.ts';
import { releases } from './releases.ts';

const [, release] = releases[0] ?? expect.unreachable('there is no release');
const held = unzipSync(allZip(release));

test('the zip holds every table, what describes it, and the licences', () => {
  const wanted = [
    'README.md',
    'NOTICE',
    'datapackage.json',
    ...tableNames.flatMap((table) => [`${table}.csv`, `${table}.csv-metadata.json`]),
  ];
  expect(Object.keys(held)).toEqual(wanted);
  expect(strFromU8(held.NOTICE ?? new Uint8Array())).toBe(readFileSync('NOTICE', 'utf8'));
});

test('its README says what is in it, how to read it, the licence and the version', () => {
  const text = strFromU8(held['README.md'] ?? new Uint8Array());
  for (const said of [release.version, licence.path, ...Object.values(statusMeanings)])
    expect(text).toContain(said);
  for (const table of tableNames) expect(text).toContain(`\`${table}.csv\``);
  expect(text).toContain('- `basis` (always filled): What the grade rests on');
});

test('a zip depends on names and contents alone', () => {
  const bytes = new TextEncoder().encode('the same');
  const zips = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return Buffer.from(zipOf({ 'a.txt': bytes })).toString('hex');
  });
  vi.unstubAllEnvs();
  expect(new Set(zips).size).toBe(1);
});
