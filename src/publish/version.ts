import { createHash } from 'node:crypto';
import { type Dataset, tableNames } from '../model/dataset.ts';
import { withStandings } from '../model/with-standings.ts';
import { tableAsCsv } from './write-table.ts';

/** A dataset never changes once it is loaded, and every page shows its version. */
const known = new WeakMap<Dataset, string>();

/**
 * The version of the data: the first twelve hexadecimal digits of the SHA-256 over the name and the published CSV of
 * every table, in the order of the tables. Any changed cell changes it; pages, prose and code do not.
 */
export function dataVersion(dataset: Dataset): string {
  const version = known.get(dataset) ?? versionOf(dataset);
  known.set(dataset, version);
  return version;
}

function versionOf(loaded: Dataset): string {
  // As it is published: a dataset fresh from its files has the same version.
  const dataset = withStandings(loaded);
  const hash = createHash('sha256');
  for (const table of tableNames) hash.update(`${table}.csv\n${tableAsCsv(dataset, table)}`);
  return hash.digest('hex').slice(0, 12);
}
