declare namespace App {
  /** What every component of a page may ask for; set by the middleware. */
  interface Locals {
    catalogue: import('./scorecard/catalogue.ts').Catalogue;
    findTerms: import('./wording/link-terms.ts').TermFinder;
    stepGroupsOf: (area: string) => import('./scorecard/steps.ts').StepGroup[];
    /** The version of the data. */
    dataVersion: string;
    /** Glossary terms already linked on this page. */
    seenTerms: Set<string>;
    /** Element ids already given on this page. */
    usedIds: Set<string>;
  }
}
