import { pageParts } from './page-parts.ts';
import { type PageParts, partDigest } from './part-digest.ts';
import type { JudgedSide } from './side.ts';

/** Pages by what becomes of them, each as its path below the base. */
export interface PageChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/** The lists and overviews, which may show any row: each is said to change with any data. */
export const listPages = [
  '',
  'changes/',
  'compare/',
  'councils/',
  'data/',
  'glossary/',
  'guide/',
  'indicators/',
  'promises/',
  'search/',
  'sources/',
] as const;

/**
 * The pages that say something else now, worked out from all that each is made from; lists are not among them. Where
 * a term of the glossary changed, any page that uses it does too.
 */
export function comparePages(before: JudgedSide, after: JudgedSide): PageChanges {
  const [old, now] = [byPath(before), byPath(after)];
  const said = (side: JudgedSide) => {
    const digest = partDigest(side.catalogue);
    return (page: PageParts | undefined) => page?.parts().map(digest).join();
  };
  const [was, is] = [said(before), said(after)];
  const both = [...now.keys()].filter((path) => old.has(path));
  return {
    added: [...now.keys()].filter((path) => !old.has(path)).sort(),
    changed: both.filter((path) => was(old.get(path)) !== is(now.get(path))).sort(),
    removed: [...old.keys()].filter((path) => !now.has(path)).sort(),
  };
}

const byPath = (side: JudgedSide): Map<string, PageParts> =>
  new Map(pageParts(side).map((page) => [page.path, page]));
