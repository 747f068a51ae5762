import type { Dataset } from '../model/dataset.ts';
import { withStandings } from '../model/with-standings.ts';
import { brokenInSheets, brokenLinks, foreignInScripts, idsTwice } from './broken-links.ts';
import { chartFaults } from './chart-files.ts';
import { compareFileFaults } from './compare-files.ts';
import { downloadFaults } from './downloads.ts';
import { pageFaults } from './expected-pages.ts';
import type { Fault } from './fault.ts';
import { figureIndexFaults } from './figure-index.ts';
import { figureFaults } from './figures.ts';
import { pathFaults } from './machine-paths.ts';
import { type BuiltSite, readSite } from './read-site.ts';
import { pageSeer } from './seen-page.ts';
import { takeAwayFaults } from './take-away.ts';

export interface Rendered extends BuiltSite {
  /** The scheme and host it is to have. */
  origin: string;
  /** Files that are written once the site is verified, and that pages may link to already. */
  toCome: readonly string[];
  /** Paths of this machine that no reader may see. */
  paths: readonly string[];
}

/** Everything that is wrong with a rendered site, before any reader sees it; nothing where it is right. */
export function verifySite({ toCome, paths, origin, ...built }: Rendered, loaded: Dataset): Fault[] {
  const dataset = withStandings(loaded);
  const site = readSite(built, origin, pageSeer());
  // A path that a source itself speaks of is no leak of ours.
  const said = JSON.stringify(dataset);
  const withAll = { ...site, files: new Set([...site.files, ...toCome]) };
  return [
    ...pageFaults(site, dataset),
    ...brokenLinks(withAll),
    ...brokenInSheets(withAll),
    ...foreignInScripts(site),
    ...idsTwice(site),
    ...downloadFaults(site, dataset),
    ...takeAwayFaults(site),
    ...compareFileFaults(site, dataset),
    ...chartFaults(site, dataset),
    ...figureFaults(site),
    ...figureIndexFaults(site, dataset),
    ...pathFaults(
      site,
      paths.filter((path) => !said.includes(path)),
    ),
  ];
}
