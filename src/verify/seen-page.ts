import { type Link, linksOn } from './links-on.ts';
import { named, type Page } from './page.ts';
import { figuresOn, type ShownFigure } from './shown-figures.ts';

/** What the checks ask of a page. It holds none of its elements, so that thousands of pages can be kept at once. */
export interface SeenPage extends Pick<Page, 'file' | 'address'> {
  /** Its ids, and those that stand on it more than once. */
  anchors: ReadonlySet<string>;
  twice: string[];
  links: Link[];
  /** The texts of its scripts. */
  scripts: string[];
  figures: ShownFigure[];
}

function anchorsOf({ ids }: Page): Pick<SeenPage, 'anchors' | 'twice'> {
  const anchors = new Set<string>();
  const twice: string[] = [];
  for (const id of ids) {
    if (anchors.has(id)) twice.push(id);
    anchors.add(id);
  }
  return { anchors, twice };
}

/** Sees pages one after another. What they all link to, as a menu does, is kept once. */
export function pageSeer(): (page: Page) => SeenPage {
  const known = new Map<string, Link>();
  const once = (link: Link): Link => {
    const key = `${link.fetched} ${link.from} ${link.to}`;
    const kept = known.get(key) ?? link;
    known.set(key, kept);
    return kept;
  };
  return (page) => ({
    file: page.file,
    address: page.address,
    ...anchorsOf(page),
    links: linksOn(page).map(once),
    scripts: named(page, 'script').map((script) => script.text()),
    figures: figuresOn(page),
  });
}
