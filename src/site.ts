import { resolve } from 'node:path';
import { inputDigests } from './kept/inputs.ts';
import type { Digests } from './kept/keep.ts';
import { listeningCatalogue } from './kept/listening-catalogue.ts';
import { note } from './kept/reads.ts';
import { type Loaded, loadDataset } from './load/load-dataset.ts';
import { problemsAsText } from './load/report.ts';
import { type Area, isCouncil } from './model/area.ts';
import type { Dataset } from './model/dataset.ts';
import { buildScorecard, type Scorecard } from './scorecard/build-scorecard.ts';
import { type Catalogue, catalogueOf } from './scorecard/catalogue.ts';
import { type TermFinder, termFinder } from './wording/link-terms.ts';

/** What the pages are made from. */
export interface Site {
  catalogue: Catalogue;
  /** A scorecard for every council, with or without data, in order of name. */
  scorecards: Scorecard[];
  /** Finds the terms of the glossary in texts. */
  findTerms: TermFinder;
  /** What each part of the data says, so that a page is made anew only where a part that it reads says something else. */
  digests: Digests;
}

/** The folder that holds `data/` and `content/`. */
export const siteRoot = (): string => resolve(process.env.SCORECARDS_ROOT ?? '.');

/** Other sites whose pages the search finds too: whole addresses, with a slash at the end. */
export const searchedWith = (): string[] => process.env.SCORECARDS_SEARCH_WITH?.split(' ') ?? [];

/** Astro's configuration, its collections and its pages each have a copy of this module; here they share what is read. */
const shared = globalThis as { scorecardsLoaded?: Loaded };

/** Makes all pages from what has been read already, until the next is handed over. While editing, that is after each change. */
export const handOver = (loaded: Loaded): void => {
  shared.scorecardsLoaded = loaded;
};

/** Whether what was handed over must not be made into pages. */
export const hasFaults = (): boolean => Boolean(shared.scorecardsLoaded?.counts.errors);

let made: { from: Loaded; site: Site } | undefined;

/** The site as it was handed over, or loaded once a build. Throws, naming every fault, where the data is not right. */
export function site(): Site {
  const from = shared.scorecardsLoaded ?? made?.from ?? loadDataset(siteRoot());
  if (made?.from !== from) made = { from, site: make(from) };
  return made.site;
}

function make({ dataset, problems, counts }: Loaded): Site {
  if (counts.errors) throw new Error(`The data has ${counts.errors} faults.\n\n${problemsAsText(problems)}`);
  const catalogue = catalogueOf(dataset);
  // Whoever only finds terms needs none of them judged.
  let judged: Scorecard[] | undefined;
  const scorecards = () => {
    judged ??= councilsOf(dataset).map((area) => buildScorecard(catalogue, area));
    return judged;
  };
  return {
    catalogue: listeningCatalogue(catalogue),
    get scorecards() {
      note('scorecards');
      return scorecards();
    },
    findTerms: termFinder(dataset.glossary),
    digests: inputDigests({ catalogue, scorecards }),
  };
}

const councilsOf = ({ areas }: Dataset): Area[] =>
  areas.filter(isCouncil).sort((a, b) => a.name.localeCompare(b.name, 'en'));
