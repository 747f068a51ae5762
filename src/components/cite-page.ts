/** Copies a citation at one touch, and makes that of a figure where its entry on its source's page is asked for. */
import {
  type Citation,
  type CitationForm,
  type CitedDocument,
  citationFormLabel,
  cite,
} from '../wording/cite.ts';

interface Entries {
  document: CitedDocument;
  version: string;
  address?: string;
}

const announcement = Object.assign(document.createElement('p'), { className: 'quiet' });
announcement.setAttribute('role', 'status');

const textsOf = (place: Element) => [...place.querySelectorAll<HTMLElement>('[data-form]')];
const formOf = (text: HTMLElement) => text.dataset.form as CitationForm;

async function copy(place: Element, text: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    announcement.textContent = `Citation copied as ${citationFormLabel[formOf(text)]}.`;
  } catch {
    place.querySelector('details')?.setAttribute('open', '');
    announcement.textContent =
      'This browser did not let the citation be copied. Select it and copy it from here.';
  }
}

function button(name: string, whenPressed: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  made.addEventListener('click', whenPressed);
  return made;
}

function addButtons(place: Element): void {
  const row = Object.assign(document.createElement('p'), { className: 'copies' });
  for (const [at, text] of textsOf(place).entries()) {
    const form = citationFormLabel[formOf(text)];
    const made = button(at ? `as ${form}` : 'Copy citation', () => copy(place, text));
    if (at) made.setAttribute('aria-label', `Copy as ${form}`);
    row.append(made, ' ');
  }
  place.prepend(row);
  place.append(announcement);
}

const textOf = (part: Element | null) => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What an entry is about and where it stands: a figure's in the cells of its row, a record's in its lines. */
function factsOf(entry: HTMLElement): { title: string; places: string | undefined } {
  const { about, derived } = entry.dataset;
  if (!entry.matches('tr')) {
    const title = [about, textOf(entry.querySelector('p'))].filter(Boolean).join(': ');
    return { title, places: textOf(entry.querySelector('.place')) };
  }
  const [what, period, figure, places] = [...entry.children].map(textOf);
  // Whoever is named as the producer did not print it.
  const ours = derived === undefined ? '' : ', worked out by this site';
  return { title: `${what}, ${period}: ${figure}${ours}`, places };
}

/** The citation of one of a source's entries. */
function citationOf(entry: HTMLElement, { document, version, address }: Entries): Citation {
  const { title, places } = factsOf(entry);
  return {
    documents: [{ ...document, places }],
    title,
    address: address && `${address}#${entry.id}`,
    version,
  };
}

const askedFor = (): HTMLElement | null =>
  document
    .getElementById(decodeURIComponent(location.hash.slice(1)))
    ?.closest<HTMLElement>('.entries tbody tr[id], .records > li[id]') ?? null;

/** Shows beneath an entry how it is cited, or in its own place how the page is. */
function followEntries(place: HTMLElement, entries: Entries): void {
  const home = document.createComment('');
  place.before(home);
  const ofPage = textsOf(place).map((text) => text.textContent);
  const beneath = Object.assign(document.createElement('tr'), { className: 'beneath' });
  const cell = Object.assign(document.createElement('td'), { colSpan: 6, className: 'whole' });
  beneath.append(cell);
  const show = () => {
    const entry = askedFor();
    for (const [at, text] of textsOf(place).entries())
      text.textContent = entry ? cite(citationOf(entry, entries), formOf(text)) : (ofPage[at] ?? '');
    announcement.textContent = '';
    beneath.remove();
    if (entry?.matches('tr')) {
      cell.append(place);
      entry.after(beneath);
    } else if (entry) entry.append(place);
    // Moved without need, it would take the place from which Tab goes on.
    else if (home.nextSibling !== place) home.after(place);
  };
  addEventListener('hashchange', show);
  for (const link of document.querySelectorAll('[data-cite-entry]'))
    link.addEventListener('click', () => {
      // Where the link leads is asked for before the browser has gone there.
      location.hash = link.getAttribute('href') ?? '';
      show();
      const [text] = textsOf(place);
      if (text) copy(place, text);
    });
  show();
}

for (const place of document.querySelectorAll<HTMLElement>('[data-cite]')) {
  addButtons(place);
  if (place.dataset.entries) followEntries(place, JSON.parse(place.dataset.entries) as Entries);
}
