import { element, linkTo } from '../elements.ts';
import { findFigures, mostByWords } from './find-figures.ts';
import type { FoundFigure } from './found-figure.ts';
import { figureLoader } from './load-figures.ts';

const shownAtOnce = 10;
const section = element<HTMLElement>('#figures');
const body = element('#figures tbody');
const all = element<HTMLButtonElement>('#figures button');
const row = element<HTMLTemplateElement>('#figures template');
const { site = '/' } = section.dataset;
const load = figureLoader(site);

let latest = 0;

/** Lists the figures that a query finds, and says how many; hides the list where there is none. */
export async function showFigures(query: string): Promise<void> {
  latest += 1;
  const turn = latest;
  const found = await findFigures(query, load).catch(() => undefined);
  if (turn !== latest) return;
  element('#figures-status').textContent = found ? countText(found.length) : 'The figures could not be read.';
  fill(found ?? []);
}

function countText(count: number): string {
  if (!count) return '';
  const most = count === mostByWords ? 'The first ' : '';
  const shown = count > shownAtOnce ? `, ${shownAtOnce} of them shown` : '';
  return `${most}${count.toLocaleString('en-GB')} ${count === 1 ? 'figure' : 'figures'} found${shown}.`;
}

function fill(found: readonly FoundFigure[]): void {
  section.hidden = !found.length;
  body.replaceChildren(...found.slice(0, shownAtOnce).map(rowOf));
  all.hidden = found.length <= shownAtOnce;
  all.onclick = () => {
    body.append(...found.slice(shownAtOnce).map(rowOf));
    all.hidden = true;
    // The button that had the focus is gone.
    body.children[shownAtOnce]?.querySelector('a')?.focus();
  };
}

function rowOf({ figure, said, measure, area, period, href, source }: FoundFigure): Node {
  const own = [linkTo(site + href, figure), said && ` (${said})`];
  const cells = [own, [measure], [area], [period], [linkTo(site + source.href, source.title)]];
  const made = document.importNode(row.content, true);
  made.querySelectorAll('th, td').forEach((cell, at) => {
    cell.append(...(cells[at] ?? []));
  });
  return made;
}
