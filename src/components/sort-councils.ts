// Runs in the browser. The links lead to pages in each order; where this runs, the table itself is put in order.

const table = document.querySelector<HTMLTableElement>('table[data-councils]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-order]')];
const told = document.querySelector('[data-order-told]');

const nameOf = (row: HTMLTableRowElement): string => row.cells[0]?.textContent.trim() ?? '';
const byName = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
  nameOf(a).localeCompare(nameOf(b), 'en');

const orders: Record<string, (a: HTMLTableRowElement, b: HTMLTableRowElement) => number> = {
  name: byName,
  region: (a, b) => (a.dataset.region ?? '').localeCompare(b.dataset.region ?? '', 'en') || byName(a, b),
  figure: (a, b) => Number(a.dataset.value) - Number(b.dataset.value) || byName(a, b),
};

function putInOrder(order: string, words: string): void {
  const body = table?.tBodies[0];
  if (!body) return;
  body.append(...[...body.rows].sort(orders[order]));
  for (const head of table.tHead?.rows[0]?.cells ?? [])
    head.ariaSort = head.dataset.column === order ? 'ascending' : null;
  for (const link of links) link.ariaCurrent = link.dataset.order === order ? 'true' : null;
  if (told) told.textContent = `The table is now in order of ${words}.`;
}

for (const link of links)
  link.addEventListener('click', (event) => {
    // To open a page in another tab is left to the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    putInOrder(link.dataset.order ?? 'name', link.textContent);
  });
