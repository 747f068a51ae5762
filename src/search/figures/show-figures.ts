import { findFigures, mostByWords } from './find-figures.ts';
import type { FoundFigure } from './found-figure.ts';
import { figureLoader } from './load-figures.ts';

const shownAtOnce = 20;
const section = document.querySelector<HTMLElement>('#figures');
const status = document.querySelector('#figures-status');
const site = section?.dataset.site ?? '/';
const load = figureLoader(site);

let latest = 0;

/** Lists the figures that a query finds, and says how many; hides the list where there is none. Returns how many. */
export async function showFigures(query: string): Promise<number> {
  latest += 1;
  const turn = latest;
  const found = await findFigures(query, load).catch(() => undefined);
  if (turn !== latest || !section || !status) return found?.length ?? 0;
  section.hidden = !found?.length;
  status.textContent = found
    ? countText(found.length)
    : 'The figures could not be read. Load the page again to search them.';
  fill(section, found ?? []);
  return found?.length ?? 0;
}

function countText(count: number): string {
  if (!count) return '';
  const most = count === mostByWords ? 'The first ' : '';
  const shown = count > shownAtOnce ? `, ${shownAtOnce} of them shown` : '';
  return `${most}${count.toLocaleString('en-GB')} ${count === 1 ? 'figure' : 'figures'} found${shown}.`;
}

function fill(place: HTMLElement, found: readonly FoundFigure[]): void {
  const body = place.querySelector('tbody');
  const all = place.querySelector('button');
  body?.replaceChildren(...found.slice(0, shownAtOnce).map(rowOf));
  if (!all || !body) return;
  all.hidden = found.length <= shownAtOnce;
  all.onclick = () => {
    const rest = found.slice(shownAtOnce).map(rowOf);
    body.append(...rest);
    all.hidden = true;
    // The button that had the focus is gone.
    rest[0]?.querySelector('a')?.focus();
  };
}

function rowOf({ figure, said, measure, area, period, href, source }: FoundFigure): HTMLTableRowElement {
  const row = document.createElement('tr');
  const cells = [link(href, figure), measure, area, period, link(source.href, source.title)];
  row.append(...cells.map((content, at) => cellOf(content, ['', 'Measure', 'Area', 'Period', 'Source'][at])));
  if (said) row.cells[0]?.append(` (${said})`);
  return row;
}

function cellOf(content: Node | string, label = ''): HTMLTableCellElement {
  const cell = document.createElement(label ? 'td' : 'th');
  if (label) cell.dataset.label = label;
  else cell.scope = 'row';
  cell.append(content);
  return cell;
}

const link = (href: string, textContent: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href: site + href, textContent });
