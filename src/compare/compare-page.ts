/** The script of the page that compares: councils chosen in the form or the address in, their figures side by side out. */
import {
  describeComparison,
  describeUnused,
  failedToLoad,
  fewerThanTwo,
} from '../wording/describe-side-by-side.ts';
import { addressOf, type Chosen, chosenIn } from './chosen.ts';
import type { ComparedArea } from './compared-area.ts';
import { layOut } from './lay-out.ts';
import { toNodes } from './pieces.ts';
import { setSideBySide } from './set-side-by-side.ts';

// The page is ours, and has them.
const element = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector) as Kind;
const form = element<HTMLFormElement>('#compare');
const told = element<HTMLElement>('#compare-status');
const place = element<HTMLElement>('#compared');
const selects = [...form.querySelectorAll('select')];
const [first] = selects;
const options = [...(first?.querySelectorAll('optgroup option') ?? [])] as HTMLOptionElement[];
const known = new Map(options.map((option) => [option.value, option]));
const title = document.title;

// Each list holds the same councils; they are sent once.
for (const select of selects.slice(1))
  select.append(...[...(first?.querySelectorAll('optgroup') ?? [])].map((group) => group.cloneNode(true)));
form.hidden = false;

const loaded = new Map<string, Promise<ComparedArea | undefined>>();

async function fetchArea(id: string): Promise<ComparedArea | undefined> {
  const answer = await fetch(`${form.dataset.areas}${id}.json`);
  // Of a region or of England there may be no figures.
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
  return answer.json();
}

function load(id: string): Promise<ComparedArea | undefined> {
  const asked = loaded.get(id) ?? fetchArea(id);
  loaded.set(id, asked);
  asked.catch(() => loaded.delete(id));
  return asked;
}

const loadAll = async (ids: readonly string[]): Promise<ComparedArea[]> =>
  (await Promise.all(ids.map(load))).filter((one) => one !== undefined);

const regionOf = (id: string): string[] => {
  const group = known.get(id)?.parentElement;
  return group instanceof HTMLElement && group.dataset.region ? [group.dataset.region] : [];
};

let latest = 0;

function show(nodes: Node[], text: string, heading: string): void {
  place.replaceChildren(...nodes);
  told.textContent = text;
  document.title = heading;
}

/** Shows what is chosen; where the reader has chosen anew meanwhile, nothing. */
async function compare(chosen: Chosen): Promise<void> {
  latest += 1;
  const turn = latest;
  const { councils } = chosen;
  const unused = describeUnused(chosen.unknown, chosen.tooMany);
  const asked = councils.length > 0 || unused !== '';
  if (councils.length < 2) return show([], asked ? `${unused}${fewerThanTwo}` : '', title);
  const [areas, beside] = await Promise.all([
    loadAll(councils),
    loadAll([...new Set([...councils.flatMap(regionOf), 'england'])]),
  ]);
  if (turn !== latest) return;
  const compared = setSideBySide(areas, beside);
  const names = areas.map(({ name }) => name);
  const measures = compared.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const said = describeComparison(names, measures, compared.frameworks.length);
  show(toNodes(layOut(compared)), unused + said, `${names.join(', ')} – ${title}`);
}

const failed = () => show([], failedToLoad, title);

function readAddress(): void {
  const chosen = chosenIn(new URLSearchParams(location.search), new Set(known.keys()));
  for (const [at, select] of selects.entries()) select.value = chosen.councils[at] ?? '';
  compare(chosen).catch(failed);
}

form.onsubmit = (event) => {
  event.preventDefault();
  const chosen = chosenIn(
    new URLSearchParams(selects.map(({ value }) => ['area', value])),
    new Set(known.keys()),
  );
  const address = addressOf(chosen.councils);
  if (address !== location.search) history.pushState(null, '', address || location.pathname);
  compare(chosen).catch(failed);
};
addEventListener('popstate', readAddress);
readAddress();
