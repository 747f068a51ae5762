import type { Dataset } from '../../model/dataset.ts';
import { dataVersion } from '../version.ts';

/** What every file is made from: the data, its version, and where the files are to stand. */
export interface Release {
  dataset: Dataset;
  version: string;
  /** The whole address of `/data/`, with a slash behind; undefined where the site has no address yet. */
  home: string | undefined;
}

let last: Release | undefined;

/** The release of a dataset. The same again for the same dataset and place, so that its files are made once. */
export function releaseOf(dataset: Dataset, home?: string): Release {
  if (last?.dataset !== dataset || last.home !== home)
    last = { dataset, version: dataVersion(dataset), home };
  return last;
}

const made = new WeakMap<Release, Map<string, unknown>>();

/** What `make` returns, made once a release: files are asked for by their routes and by all that tell their size. */
export function onceFor<Made>(release: Release, name: string, make: () => Made): Made {
  const known = made.get(release) ?? new Map<string, unknown>();
  made.set(release, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as Made;
}
