/** The search page's script: words and filters in, a list of pages out; both stand in the address. */

import { showFigures } from './figures/show-figures.ts';

interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
}

interface Found {
  results: { data: () => Promise<Hit> }[];
}

interface Index {
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (words: string | null, options: { filters: Record<string, string> }) => Promise<Found>;
  options: (options: Record<string, unknown>) => Promise<void>;
}

const filterNames = ['council', 'kind', 'year'] as const;
const shownAtOnce = 20;

function element<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

const form = element<HTMLFormElement>('#search');
const words = element<HTMLInputElement>('#search-words');
const announcement = element<HTMLElement>('#search-status');
const list = element<HTMLOListElement>('#results');
const selectOf = (name: string) => element<HTMLSelectElement>(`select[name="${name}"]`);

let loading: Promise<Index> | undefined;

async function loadIndex(): Promise<Index> {
  // A variable, so that the bundler leaves the import to the browser.
  const path = `${form.dataset.index}pagefind.js`;
  const index = (await import(/* @vite-ignore */ path)) as Index;
  await index.options({ excerptLength: 25 });
  fillFilters(await index.filters());
  return index;
}

const index = () => {
  loading ??= loadIndex();
  return loading;
};

function fillFilters(known: Record<string, Record<string, number>>): void {
  for (const name of filterNames) {
    const values = Object.keys(known[name] ?? {}).sort();
    if (name === 'year') values.reverse();
    selectOf(name).append(...values.map((value) => new Option(value, value)));
  }
  element('#search-filters').removeAttribute('hidden');
}

const chosen = (): Record<string, string> =>
  Object.fromEntries(filterNames.map((name) => [name, selectOf(name).value]).filter(([, value]) => value));

function itemOf({ url, excerpt, meta, filters }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url });
  const said = document.createElement('p');
  // The excerpt is the index's own markup: escaped text with <mark> around the words found.
  said.innerHTML = excerpt;
  const about = Object.assign(document.createElement('p'), {
    className: 'working',
    textContent: [...(filters.kind ?? []), ...(filters.council ?? [])].join(', '),
  });
  item.append(link, said, about);
  return item;
}

let latest = 0;

async function search(): Promise<void> {
  latest += 1;
  const turn = latest;
  const filters = chosen();
  const query = words.value.trim();
  void showFigures(query);
  if (!query && !Object.keys(filters).length) {
    list.replaceChildren();
    announcement.textContent = '';
    return;
  }
  const { results } = await (await index()).search(query || null, { filters });
  const hits = await Promise.all(results.slice(0, shownAtOnce).map((one) => one.data()));
  if (turn !== latest) return;
  list.replaceChildren(...hits.map(itemOf));
  announcement.textContent = countText(results.length, query);
}

function countText(count: number, query: string): string {
  const asked = query ? ` for “${query}”` : '';
  if (!count)
    return `No page found${asked}. All pages were searched; try fewer or other words, or set filters to Any.`;
  const more = count > shownAtOnce ? `, the first ${shownAtOnce} shown` : '';
  return `${count} ${count === 1 ? 'page' : 'pages'} found${asked}${more}.`;
}

function writeAddress(push: boolean): void {
  const params = new URLSearchParams({ ...(words.value.trim() && { q: words.value.trim() }), ...chosen() });
  const target = params.size ? `?${params}` : location.pathname;
  if (target !== location.search) history[push ? 'pushState' : 'replaceState'](null, '', target);
}

async function readAddress(): Promise<void> {
  const params = new URLSearchParams(location.search);
  words.value = params.get('q') ?? '';
  await index();
  for (const name of filterNames) selectOf(name).value = params.get(name) ?? '';
  await search();
}

let pause: ReturnType<typeof setTimeout> | undefined;

words.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(async () => {
    await search();
    writeAddress(false);
  }, 150);
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  clearTimeout(pause);
  writeAddress(true);
  await search();
});
for (const name of filterNames)
  selectOf(name).addEventListener('change', async () => {
    writeAddress(true);
    await search();
  });
addEventListener('popstate', () => void readAddress());
void readAddress();
