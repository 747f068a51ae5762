import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type TableName, tableNames } from '../model/dataset.ts';
import { faultsOf } from './downloads.ts';
import type { Fault } from './fault.ts';
import { bytesOf, type ReadSite, textOf } from './read-site.ts';

/** Faults of the files that hold or describe the tables: one is missing, or is not of the CSV that is published. */
export const takeAwayFaults = (site: ReadSite): Fault[] => [
  ...tableNames.flatMap((table) => [
    ...faultsOf(site, `data/${table}.parquet`, () => parquetFaults(site, table)),
    ...faultsOf(site, `data/${table}.csv-metadata.json`, (text) =>
      columnFaults(site, `data/${table}.csv`, text),
    ),
  ]),
  ...[...site.files]
    .filter((file) => /^data\/councils\/[^/]+\.csv$/.test(file))
    .flatMap((file) => faultsOf(site, `${file}-metadata.json`, (text) => columnFaults(site, file, text))),
  ...faultsOf(site, 'data/datapackage.json', (text) => packageFaults(site, text)),
  ...faultsOf(site, 'data/CITATION.cff', (text) => citationFaults(site, text)),
  ...faultsOf(site, 'data/all.zip', () => zipFaults(site)),
  ...faultsOf(site, 'data/scorecards.xlsx', () => workbookFaults(site)),
];

/** A Parquet file begins and ends with its mark, and names every column where it ends. */
function parquetFaults(site: ReadSite, table: TableName): string[] {
  const text = strFromU8(bytesOf(site, `data/${table}.parquet`), true);
  const whole = text.startsWith('PAR1') && text.endsWith('PAR1');
  return [
    ...(whole ? [] : ['is not a whole Parquet file']),
    ...headOf(site, `data/${table}.csv`)
      .filter((column) => !text.includes(column))
      .map((column) => `lacks the column ${column}`),
  ];
}

const headOf = (site: ReadSite, csv: string): string[] =>
  (textOf(site, csv).split('\r\n')[0] ?? '').split(',');

const sameHead = (site: ReadSite, csv: string, names: readonly string[]): string[] =>
  names.join() === headOf(site, csv).join() ? [] : [`has not the columns of ${basename(csv)}`];

interface Named {
  name: string;
}

function columnFaults(site: ReadSite, file: string, text: string): string[] {
  const csv = basename(file);
  const { tables } = JSON.parse(text) as { tables: { url: string; tableSchema: { columns: Named[] } }[] };
  const own = tables.find(({ url }) => url === csv);
  return own
    ? sameHead(
        site,
        file,
        own.tableSchema.columns.map(({ name }) => name),
      )
    : [`does not describe ${csv}`];
}

interface Resource extends Named {
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Named[] };
}

function packageFaults(site: ReadSite, text: string): string[] {
  const { resources } = JSON.parse(text) as { resources: Resource[] };
  return tableNames.flatMap((table) => {
    const own = resources.find(({ path }) => path === `${table}.csv`);
    if (!own) return [`does not describe ${table}.csv`];
    const csv = bytesOf(site, `data/${table}.csv`);
    const hash = `sha256:${createHash('sha256').update(csv).digest('hex')}`;
    const same = own.bytes === csv.length && own.hash === hash;
    return [
      ...(same ? [] : [`has another size or checksum than ${table}.csv`]),
      ...sameHead(
        site,
        `data/${table}.csv`,
        own.schema.fields.map(({ name }) => name),
      ),
    ];
  });
}

/** How the data is cited, in a file whose version is that of the data beside it. */
function citationFaults(site: ReadSite, text: string): string[] {
  const { version } = JSON.parse(textOf(site, 'data/datapackage.json')) as { version: string };
  return [
    ...(text.startsWith('cff-version: ') ? [] : ['is no Citation File']),
    ...(text.includes(`\nversion: "${version}"\n`) ? [] : ['has another version than datapackage.json']),
  ];
}

function zipFaults(site: ReadSite): string[] {
  const held = unzipSync(bytesOf(site, 'data/all.zip'));
  const published = [
    'datapackage.json',
    ...tableNames.flatMap((table) => [`${table}.csv`, `${table}.csv-metadata.json`]),
  ];
  return [
    ...['README.md', 'NOTICE'].filter((name) => !held[name]?.length).map((name) => `lacks ${name}`),
    ...published
      .filter((name) => strFromU8(held[name] ?? new Uint8Array()) !== textOf(site, `data/${name}`))
      .map((name) => `has not ${name} as it is published`),
  ];
}

function workbookFaults(site: ReadSite): string[] {
  const parts = unzipSync(bytesOf(site, 'data/scorecards.xlsx'));
  const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  return ['Cover', 'Contents', 'Notes', 'Columns', ...tableNames]
    .filter((sheet) => !names.includes(` name="${sheet}"`))
    .map((sheet) => `lacks the sheet ${sheet}`);
}
