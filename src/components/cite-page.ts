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
  const [first] = textsOf(place);
  if (first) place.prepend(button('Copy citation', () => copy(place, first)));
  for (const text of textsOf(place)) {
    const small = button('Copy', () => copy(place, text));
    small.setAttribute('aria-label', `Copy as ${citationFormLabel[formOf(text)]}`);
    text.previousElementSibling?.append(' ', small);
  }
  place.append(announcement);
}

const cellsOf = (row: Element) =>
  [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());

/** The citation of a row among a source's entries: what it is about, when, its figure and where it stands. */
function citationOf(row: Element, { document, version, address }: Entries): Citation {
  const [what, period, figure, places] = cellsOf(row);
  return {
    documents: [{ ...document, places }],
    title: `${what}, ${period}: ${figure}`,
    address: address && `${address}#${row.id}`,
    version,
  };
}

const askedFor = (): Element | null =>
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.entries tbody tr[id]') ??
  null;

/** Shows beneath an entry how it is cited, or in its own place how the page is. */
function followEntries(place: HTMLElement, entries: Entries): void {
  const home = document.createComment('');
  place.before(home);
  const ofPage = textsOf(place).map((text) => text.textContent);
  const beneath = document.createElement('tr');
  const cell = Object.assign(document.createElement('td'), { colSpan: 6 });
  beneath.append(cell);
  const show = () => {
    const row = askedFor();
    for (const [at, text] of textsOf(place).entries())
      text.textContent = row ? cite(citationOf(row, entries), formOf(text)) : (ofPage[at] ?? '');
    announcement.textContent = '';
    if (row) {
      cell.append(place);
      row.after(beneath);
    } else {
      home.after(place);
      beneath.remove();
    }
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
