import { type Asked, type FilterName, filterNames } from './asked.ts';

/** An element of the search page. Throws where it has none such. */
export function element<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

export const form = element<HTMLFormElement>('#search');
export const words = element<HTMLInputElement>('#search-words');
export const sort = element<HTMLSelectElement>('#search-sort');
const filters = element<HTMLDetailsElement>('#search-filters');
const selectOf = (name: FilterName) => element<HTMLSelectElement>(`#search select[name="${name}"]`);

// Folded where the screen is narrow, so that what was found comes into view.
filters.open = matchMedia('(min-width: 48rem)').matches;
filters.hidden = false;

/** Fills each filter with what the index knows of it. Without counts: those of the index know nothing of the words. */
export function fillFilters(known: Record<string, Record<string, number>>): void {
  for (const name of filterNames) {
    const values = Object.keys(known[name] ?? {}).sort();
    if (name === 'year') values.reverse();
    selectOf(name).append(...values.map((value) => new Option(value, value)));
  }
}

/** What the form asks for. */
export const asked = (): Asked => ({
  words: words.value.trim(),
  filters: Object.fromEntries(
    filterNames.map((name) => [name, selectOf(name).value]).filter(([, value]) => value),
  ),
  newest: sort.value !== '',
});

/** Sets filters and order to what an address asks for. A value that no page has sets no filter. */
export function setChoices(wanted: Asked): void {
  sort.value = wanted.newest ? 'newest' : '';
  for (const name of filterNames) {
    const select = selectOf(name);
    select.value = wanted.filters[name] ?? '';
    if (select.selectedIndex < 0) select.value = '';
  }
}

/** Says on the folded filters how many are set. */
export function tellFilters({ filters: set }: Asked): void {
  const count = Object.keys(set).length;
  element('#search-filters summary').textContent = count ? `Filters (${count} set)` : 'Filters';
  element<HTMLButtonElement>('#search-clear').hidden = !count;
}

/** Calls when a filter or the order is chosen, or all filters are cleared. */
export function onChoice(call: () => void): void {
  for (const select of [sort, ...filterNames.map(selectOf)]) select.addEventListener('change', call);
  element('#search-clear').addEventListener('click', () => {
    for (const name of filterNames) selectOf(name).value = '';
    words.focus();
    call();
  });
}
