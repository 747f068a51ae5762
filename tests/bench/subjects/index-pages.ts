import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { indexSite } from '../../../src/search/index-site.ts';

/** Makes the search index of a site anew. */
const [, , site = ''] = process.argv;
rmSync(join(site, 'pagefind'), { recursive: true, force: true });
await indexSite(site);
