import { loadDataset } from '../../../src/load/load-dataset.ts';
import { type Catalogue, catalogueOf } from '../../../src/scorecard/catalogue.ts';
import type { LoadFile } from '../../../src/search/figures/sheet.ts';
import { figureIndex } from '../../../src/search/figures/write-index.ts';
import { sentBytes } from '../../site/page-weight.ts';

/** The figure index of a root folder, read as a browser reads it, and a count of what was fetched since it was last asked. */
export interface OpenIndex {
  catalogue: Catalogue;
  files: Map<string, string>;
  load: LoadFile;
  /** Bytes as brotli sends them, each file once. */
  fetched: () => number;
}

/** Makes the index of a folder that holds `data/` and `content/`. */
export function openIndex(root: string): OpenIndex {
  const catalogue = catalogueOf(loadDataset(root).dataset);
  const files = figureIndex(catalogue);
  const parsed = new Map<string, unknown>();
  const asked = new Set<string>();
  const load = async (name: string) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`the index has no file ${name}`);
    asked.add(name);
    if (!parsed.has(name)) parsed.set(name, JSON.parse(text));
    return parsed.get(name);
  };
  const fetched = () => {
    const bytes = [...asked].map((name) => sentBytes(Buffer.from(files.get(name) ?? ''), 5));
    asked.clear();
    return bytes.reduce((sum, one) => sum + one, 0);
  };
  return { catalogue, files, load, fetched };
}
