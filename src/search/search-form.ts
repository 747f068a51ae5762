import { type Asked, askedIn } from './asked.ts';
import { element } from './elements.ts';

export const form = element<HTMLFormElement>('#search');
export const words = element<HTMLInputElement>('#search-words');
const clear = element<HTMLButtonElement>('#search-clear');
const filters = element<HTMLDetailsElement>('#search-filters');
/** The filters, and the order. */
const selects = [...form.elements].filter((one) => one instanceof HTMLSelectElement);

// Folded where the screen is narrow, so that what was found comes into view.
filters.open = matchMedia('(min-width: 48rem)').matches;
filters.hidden = false;

/** Fills each filter with what the index knows of it. Without counts: those of the index know nothing of the words. */
export function fillFilters(known: Record<string, Record<string, number>>): void {
  for (const select of selects) {
    const values = Object.keys(known[select.name] ?? {}).sort();
    if (select.name === 'year') values.reverse();
    select.append(...values.map((value) => new Option(value, value)));
  }
}

/** What the form asks for. */
export const asked = (): Asked =>
  askedIn(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])));

/** Sets filters and order to what an address asks for. A value that no page has sets no filter. */
export function setChoices(wanted: URLSearchParams): void {
  for (const select of selects) {
    select.value = wanted.get(select.name) ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

/** Says on the folded filters how many are set. */
export function tellFilters({ filters: set }: Asked): void {
  const count = Object.keys(set).length;
  element('#search-filters summary').textContent = count ? `Filters (${count} set)` : 'Filters';
  clear.hidden = !count;
}

/** Calls when a filter or the order is chosen, or all filters are cleared. */
export function onChoice(call: () => void): void {
  for (const select of selects) select.onchange = call;
  clear.onclick = () => {
    setChoices(new URLSearchParams(asked().newest ? { sort: 'newest' } : {}));
    words.focus();
    call();
  };
}
