import type { Page } from '../../src/verify/page.ts';

export interface PageKind {
  kind: string;
  /** What the addresses of its pages look like, below the base of the site. */
  address: RegExp;
  /** Whether it stands in the pages of others, without the head and foot of the site. */
  framed?: true;
  /** Whether it needs a dozen councils with a figure: the project's own data lacks them, and a made-up world shows it. */
  ofMany?: true;
  /** Whether the project's own data may have none: a test of its own makes a world with one. */
  rare?: true;
}

/** Every kind of page, a page being of the first kind that fits its address. */
export const pageKinds: PageKind[] = [
  { kind: 'home', address: /^$/ },
  { kind: 'list of councils', address: /^councils\/$/ },
  { kind: 'council', address: /^councils\/[^/]+\/$/ },
  { kind: 'assessment', address: /^councils\/[^/]+\/assessments\/[^/]+\/$/ },
  { kind: 'journey', address: /^councils\/[^/]+\/journeys\/[^/]+\/$/ },
  { kind: 'performance', address: /^councils\/[^/]+\/performance\/$/ },
  { kind: 'quarter', address: /^councils\/[^/]+\/performance\/[^/]+\/$/ },
  { kind: 'reply', address: /^councils\/[^/]+\/responses\/[^/]+\/$/, rare: true },
  { kind: 'papers', address: /^councils\/[^/]+\/papers\/$/ },
  { kind: 'framework', address: /^assessments\/[^/]+\/$/ },
  { kind: 'list of indicators', address: /^indicators\/$/ },
  { kind: 'indicator', address: /^indicators\/[^/]+\/$/ },
  { kind: 'indicator in another order', address: /^indicators\/[^/]+\/by-[^/]+\/$/, ofMany: true },
  { kind: 'comparison', address: /^compare\/$/ },
  { kind: 'comparison of one', address: /^compare\/[^/]+\/$/ },
  { kind: 'two councils', address: /^compare\/[^/]+\/[^/]+\/$/ },
  { kind: 'promises', address: /^promises\/$/ },
  { kind: 'list of sources', address: /^sources\/$/ },
  { kind: 'source', address: /^sources\/[^/]+\/([^/]+\/)?$/ },
  { kind: 'chart', address: /^charts\/[^/]+\/[^/]+\/$/ },
  { kind: 'embedded chart', address: /^embed\/[^/]+\/[^/]+\/$/, framed: true },
  { kind: 'changes', address: /^changes\/$/ },
  { kind: 'data', address: /^data\/$/ },
  { kind: 'glossary', address: /^glossary\/$/ },
  { kind: 'method', address: /^method\/$/ },
  { kind: 'list of guides', address: /^guide\/$/ },
  { kind: 'guide', address: /^guide\/[^/]+\/$/ },
  { kind: 'contribute', address: /^contribute\/$/ },
  { kind: 'rules', address: /^contribute\/rules\/$/ },
  { kind: 'accessibility', address: /^accessibility\/$/ },
  { kind: 'search', address: /^search\/$/ },
  { kind: 'not found', address: /^404\.html$/ },
];

/** The kind of a page, or nothing where none is made for its address. */
export const kindOf = ({ address }: Page, base: string): string | undefined =>
  pageKinds.find((kind) => kind.address.test(address.slice(base.length)))?.kind;

export interface ChosenPage {
  kind: string;
  address: string;
  framed: boolean;
}

/** A page in letters of HTML that is rich enough to show all its kind has, and not so long that it takes minutes. */
const longEnough = 100_000;

/** One page of each kind: the longest that is not too long. Of councils also one without data. */
export function onePerKind(pages: Page[], base: string): ChosenPage[] {
  const byKind = Map.groupBy(pages, (page) => kindOf(page, base));
  return pageKinds.flatMap(({ kind, framed = false }) => {
    const shortestFirst = (byKind.get(kind) ?? []).toSorted(
      (one, other) => one.html.length - other.html.length,
    );
    const fitting = shortestFirst.filter(({ html }) => html.length <= longEnough);
    const chosen = [fitting.at(-1) ?? shortestFirst[0]].map((page) => ({ kind, page }));
    if (kind === 'council') chosen.push({ kind: 'council without data', page: shortestFirst[0] });
    return chosen.flatMap(({ kind, page }) => (page ? { kind, address: page.address, framed } : []));
  });
}
