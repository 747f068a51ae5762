import { tableNames } from '../../model/dataset.ts';
import { readProjectFile } from '../project-file.ts';
import { tableAsCsv } from '../write-table.ts';
import { tableAsCsvw } from './csvw.ts';
import { dataPackage } from './data-package.ts';
import { readme } from './readme.ts';
import { onceFor, type Release } from './release.ts';
import { zipOf } from './zip.ts';

/** All tables as CSV in one zip, with what describes them and the licences, under the names they have on the site. */
export const allZip = (release: Release): Uint8Array =>
  onceFor(release, 'all.zip', () => {
    const files = {
      'README.md': readme(release),
      NOTICE: readProjectFile('NOTICE'),
      'datapackage.json': dataPackage(release),
      ...Object.fromEntries(
        tableNames.flatMap((table) => [
          [`${table}.csv`, tableAsCsv(release.dataset, table)],
          [`${table}.csv-metadata.json`, tableAsCsvw(release, table)],
        ]),
      ),
    };
    return zipOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
    );
  });
