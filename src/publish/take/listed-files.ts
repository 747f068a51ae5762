import type { TableName } from '../../model/dataset.ts';
import { rowsAsJson, tableAsCsv } from '../write-table.ts';
import { allZip } from './all-zip.ts';
import { tableAsCsvw } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { tableAsParquet } from './parquet.ts';
import { onceFor, type Release } from './release.ts';
import { workbook } from './workbook/write-workbook.ts';

/** A file to take away, as the page and the descriptions list it. */
export interface ListedFile {
  /** Its name below `/data/`. */
  path: string;
  /** What the kind of file is called. */
  format: string;
  mediaType: string;
  bytes: number;
}

const sizeOf = (text: string): number => Buffer.byteLength(text);

/** The files that hold everything, largest use first. */
export const wholeFiles = async (release: Release): Promise<ListedFile[]> => [
  {
    path: 'scorecards.xlsx',
    format: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: (await workbook(release)).length,
  },
  { path: 'all.zip', format: 'zip', mediaType: 'application/zip', bytes: allZip(release).length },
  {
    path: 'datapackage.json',
    format: 'Data Package',
    mediaType: 'application/json',
    bytes: sizeOf(dataPackage(release)),
  },
];

/** The files of one table. */
export const filesOfTable = (release: Release, table: TableName): ListedFile[] =>
  onceFor(release, `files of ${table}`, () => [
    {
      path: `${table}.csv`,
      format: 'CSV',
      mediaType: 'text/csv',
      bytes: sizeOf(tableAsCsv(release.dataset, table)),
    },
    {
      path: `${table}.json`,
      format: 'JSON',
      mediaType: 'application/json',
      bytes: sizeOf(rowsAsJson(table, release.dataset[table])),
    },
    {
      path: `${table}.parquet`,
      format: 'Parquet',
      mediaType: 'application/vnd.apache.parquet',
      bytes: tableAsParquet(release, table).length,
    },
    {
      path: `${table}.csv-metadata.json`,
      format: 'CSVW',
      mediaType: 'application/csvm+json',
      bytes: sizeOf(tableAsCsvw(release, table)),
    },
  ]);
