/** The search page's script: words and filters in, a list of pages out; both stand in the address. */
import { type Asked, addressOf, describeAsked } from './asked.ts';
import { element } from './elements.ts';
import { showFigures } from './figures/show-figures.ts';
import {
  type Found,
  type FoundPages,
  findPages,
  type Hit,
  type Index,
  joinSites,
  namedFirst,
  openIndex,
} from './find-pages.ts';
import { whatToTry } from './no-result.ts';
import { wordingsOf } from './other-wordings.ts';
import { asked, fillFilters, form, onChoice, setChoices, tellFilters, words } from './search-form.ts';
import { hitItem } from './show-hit.ts';

const step = 8;

const told = element<HTMLElement>('#search-status');
const results = element<HTMLElement>('#pages');
const list = element<HTMLOListElement>('#results');
const more = element<HTMLButtonElement>('#search-more');
const tips = element<HTMLElement>('#search-tips');
const { index: folder = '', terms = '', names = '[]', sorry = '' } = form.dataset;
const groups = JSON.parse(names) as string[][];

let loading: Promise<Index> | undefined;
let silent = '';

async function loadIndex(): Promise<Index> {
  const index = await openIndex(folder);
  silent = await joinSites(index);
  fillFilters(await index.filters());
  return index;
}

const index = () => {
  loading ??= loadIndex();
  return loading;
};

let found: Found[] = [];
let latest = 0;

/** Looks for what the form asks, and shows the first of it: as many as were shown when the reader left. */
async function search(shown = step): Promise<void> {
  latest += 1;
  const turn = latest;
  const what = asked();
  tellFilters(what);
  void showFigures(what.words);
  if (!addressOf({ ...what, newest: false })) return show([], '');
  const loaded = await index();
  const { searched, also } = wordingsOf(what.words, groups);
  const outcome = await findPages(loaded, searched, what);
  const hits = await hitsOf(outcome.pages.slice(0, shown));
  const tried = await whatToTry(loaded, what, outcome, terms);
  if (turn !== latest) return;
  found = outcome.pages;
  show(what.newest ? hits : namedFirst(hits, what.words), countText(what, also, outcome), tried);
}

const hitsOf = (pages: Found[]) => Promise.all(pages.map((page) => page.data()));

function show(hits: Hit[], text: string, tried: HTMLElement[] = []): void {
  list.replaceChildren(...hits.map(hitItem));
  tips.replaceChildren(...tried);
  results.hidden = !hits.length;
  told.textContent = text;
  tellMore();
}

const quoted = (list: readonly string[]) => list.map((one) => `“${one}”`).join(', ');

function countText(what: Asked, also: readonly string[], { pages, unknown }: FoundPages): string {
  const count = pages.length;
  const asked = `${describeAsked(what)}${also.length ? `, also as ${quoted(also)}` : ''}`;
  if (!count) return `No page found${asked}.${silent}`;
  const loosely = unknown.length ? ` No page has ${quoted(unknown)} itself.` : '';
  return `${count} ${count === 1 ? 'page' : 'pages'} found${asked}.${loosely}${silent}`;
}

function tellMore(): void {
  const left = found.length - list.children.length;
  more.hidden = left < 1 || !list.children.length;
  more.textContent = `Show ${Math.min(left, step)} more of ${left}`;
}

more.addEventListener('click', async () => {
  const from = list.children.length;
  const turn = latest;
  const items = (await hitsOf(found.slice(from, from + step))).map(hitItem);
  if (turn !== latest) return;
  list.append(...items);
  tellMore();
  items[0]?.querySelector('a')?.focus();
  history.replaceState({ shown: list.children.length }, '');
});

const inAddress = () => new URLSearchParams(location.search);

async function readAddress(): Promise<void> {
  typing = false;
  words.value = inAddress().get('q') ?? '';
  await index();
  // While it loaded, the reader may have typed, and asked for something else.
  setChoices(inAddress());
  await search((history.state as { shown?: number } | null)?.shown);
}

const failed = () => {
  told.textContent = sorry;
};
let pause: ReturnType<typeof setTimeout> | undefined;
let typing = false;

/** Searches, and writes the address: as one to go back from, or in the place of words that are being typed. */
function searchNow(typed: boolean): void {
  clearTimeout(pause);
  const address = addressOf(asked());
  if (address !== location.search)
    history[typing ? 'replaceState' : 'pushState'](null, '', address || location.pathname);
  typing = typed;
  search().catch(failed);
}

words.oninput = () => {
  clearTimeout(pause);
  pause = setTimeout(searchNow, 200, true);
};
form.onsubmit = (event) => {
  event.preventDefault();
  searchNow(false);
};
onChoice(() => searchNow(false));
addEventListener('popstate', () => void readAddress().catch(failed));
readAddress().catch(failed);
