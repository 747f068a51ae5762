import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { tableAsParquet } from '../../../src/publish/take/parquet.ts';
import type { Release } from '../../../src/publish/take/release.ts';
import { releases } from './releases.ts';

const [, [, release]] = releases as [unknown, [string, Release]];
// Fifty times the figures, so that reading a part is worth it: each time under councils of other names.
const observations = Array.from({ length: 50 }, (_, time) =>
  release.dataset.observations.map((row): Observation => ({ ...row, area: `${row.area}-${time}` })),
).flat();
const file = tableAsParquet({ ...release, dataset: { ...release.dataset, observations } }, 'observations');

let server: Server;
let address = '';
let sent: { status: number; bytes: number }[] = [];

/** A host of plain files that serves parts of them, as most do. */
beforeAll(async () => {
  server = createServer(({ method, headers }, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const part = from ? file.subarray(Number(from), Number(to) + 1) : file;
    const status = from ? 206 : 200;
    response.writeHead(status, { 'content-length': part.length, 'accept-ranges': 'bytes' });
    if (method !== 'HEAD') sent.push({ status, bytes: part.length });
    response.end(method === 'HEAD' ? undefined : part);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/observations.parquet`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

test('one column of the figures is read over HTTP by its ranges alone, and it is right', async () => {
  sent = [];
  const read = await asyncBufferFromUrl({ url: address });
  const metadata = await parquetMetadataAsync(read, { initialFetchSize: 4096 });
  const rows = await parquetReadObjects({ file: read, metadata, columns: ['value'] });
  const values = (some: readonly object[]) =>
    some.map((row) => ('value' in row ? row.value : undefined) ?? null);
  expect(values(rows)).toEqual(values(observations));
  expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 206));
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
  expect(bytes).toBeLessThan(file.length / 2);
});

test('a file says in its last bytes where each part lies, with the least and the greatest value of it', async () => {
  const metadata = await parquetMetadataAsync(await asyncBufferFromUrl({ url: address }));
  expect(metadata.row_groups.length).toBeGreaterThan(1);
  const areas = metadata.row_groups.map(({ columns }) => columns[0]?.meta_data?.statistics);
  expect(areas.every((one) => one?.min_value !== undefined && one.max_value !== undefined)).toBe(true);
});
