import { resolve } from 'node:path';
import { loadDataset } from './load/load-dataset.ts';
import { problemsAsText } from './load/report.ts';
import { isCouncil } from './model/area.ts';
import { buildScorecard, type Scorecard } from './scorecard/build-scorecard.ts';
import { type Catalogue, catalogueOf } from './scorecard/catalogue.ts';

/** What the pages are made from. */
export interface Site {
  catalogue: Catalogue;
  /** A scorecard for every council, with or without data, in order of name. */
  scorecards: Scorecard[];
}

/** The folder that holds `data/` and `content/`. */
export const siteRoot = (): string => resolve(process.env.SCORECARDS_ROOT ?? '.');

let loaded: Site | undefined;

/** Loads the site once a build. Throws, naming every fault, where the data is not right. */
export function site(): Site {
  loaded ??= load();
  return loaded;
}

function load(): Site {
  const { dataset, problems, counts } = loadDataset(siteRoot());
  if (counts.errors) throw new Error(`The data has ${counts.errors} faults.\n\n${problemsAsText(problems)}`);
  const catalogue = catalogueOf(dataset);
  const councils = dataset.areas.filter(isCouncil).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { catalogue, scorecards: councils.map((area) => buildScorecard(catalogue, area)) };
}
