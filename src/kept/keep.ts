/** Says what a part of the data says now, as a short name; '' for what there is no such part of. */
export type Digests = (name: string) => string;

/** A place where pages are kept from one build to the next. */
export interface Keep {
  /**
   * The page that an earlier build made at a path; undefined where there is none, or where what its route gives it,
   * as a digest, or anything it read says something else now.
   */
  find: (path: string, props: string, digests: Digests) => Uint8Array | undefined;
  /** Keeps a page for the next build, with the names of all that it read. */
  add: (path: string, props: string, reads: string[], body: Uint8Array, digests: Digests) => void;
}

const shared = globalThis as { scorecardsKeep?: Keep | undefined };

/** Where this build keeps its pages; undefined where it keeps none, as while editing. */
export const keepInUse = (): Keep | undefined => shared.scorecardsKeep;

/** Says where pages are kept from now on. Rendered pages have a copy of this module; the place they share. */
export const useKeep = (keep: Keep | undefined): void => {
  shared.scorecardsKeep = keep;
};
