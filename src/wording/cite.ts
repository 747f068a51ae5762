/** A document that something cited rests on, as far as it is known. */
export interface CitedDocument {
  publisher: string;
  title: string;
  /** As readers see it. */
  date?: string | undefined;
  url?: string | undefined;
  /** Where in it. */
  places?: string | undefined;
}

/** What is cited: its producers' documents, then what this site makes of them. */
export interface Citation {
  documents: readonly CitedDocument[];
  /** The title of the page, chart or figure on this site. */
  title: string;
  /** Its address; a copy of the site that has none yet is cited without. */
  address?: string | undefined;
  /** The version of the data. */
  version: string;
}

/** The forms in which a citation is copied, in the order in which they are offered. */
export const citationForms = ['text', 'markdown', 'html', 'bibtex'] as const;
export type CitationForm = (typeof citationForms)[number];

/** What each form is called. */
export const citationFormLabel: Record<CitationForm, string> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'HTML',
  bibtex: 'BibTeX',
};

const siteName = 'Council Scorecards';
/** Of more documents than this only the producers are named: a page that rests on nine is no place to list them. */
const documentsNamed = 3;

/** How a form writes what has an address, and any other text. */
interface Writer {
  text: (text: string) => string;
  link: (text: string, url: string | undefined) => string;
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function documentText(one: CitedDocument, { text, link }: Writer): string {
  const date = one.date && !one.title.includes(one.date) ? `, ${one.date}` : '';
  const places = one.places ? ` (${one.places})` : '';
  return `${text(`${one.publisher}, `)}${link(one.title, one.url)}${text(ended(places + date))}`;
}

const producersOf = ({ documents }: Citation): string[] => [
  ...new Set(documents.map(({ publisher }) => publisher)),
];

/** Producers first, then this site, the title, the address and the version of the data. */
function written(citation: Citation, writer: Writer, address = ''): string {
  const { documents, title, version } = citation;
  const producers =
    documents.length > documentsNamed
      ? [writer.text(`${producersOf(citation).join('; ')}.`)]
      : documents.map((one) => documentText(one, writer));
  const own = writer.link(title, citation.address);
  const end = `”${address && `, ${address}`}, data version ${version}.`;
  return [...producers, writer.text(`${siteName}, “`) + own + writer.text(end)].join(' ');
}

const asText = (citation: Citation): string =>
  written(citation, { text: (text) => text, link: (text) => text }, citation.address);

const inMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('&', '&amp;');

const asMarkdown = (citation: Citation): string =>
  written(citation, {
    text: inMarkdown,
    link: (text, url) => (url ? `[${inMarkdown(text)}](<${url}>)` : inMarkdown(text)),
  });

const inHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const asHtml = (citation: Citation): string =>
  `<p>${written(citation, {
    text: inHtml,
    link: (text, url) => (url ? `<a href="${inHtml(url)}">${inHtml(text)}</a>` : inHtml(text)),
  })}</p>`;

const texNames: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Escaped alone, BibTeX would still count them as braces.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};
const inBibtex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => texNames[sign] ?? `\\${sign}`);

/** A name for the entry that is the same for the same address and version. */
const keyOf = ({ address = '', version }: Citation): string =>
  [
    'council-scorecards',
    ...(address.replace(/^https?:\/\/[^/]*/, '').match(/[A-Za-z0-9]+/g) ?? []),
    version,
  ].join('-');

function asBibtex(citation: Citation): string {
  const { address, documents, title, version } = citation;
  const producers = producersOf(citation);
  const plain = { text: inBibtex, link: (text: string) => inBibtex(text) };
  const about = documents.length > documentsNamed ? [] : documents.map((one) => documentText(one, plain));
  const fields: [string, string | undefined][] = [
    [
      'author',
      (producers.length ? producers : [siteName]).map((name) => `{${inBibtex(name)}}`).join(' and '),
    ],
    ['title', `{${inBibtex(title)}}`],
    ['howpublished', siteName],
    ['version', version],
    ['note', [...about, `Data version ${version}`].join(' ')],
    // Verbatim, as BibTeX reads an address.
    ['url', address],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${keyOf(citation)},`, ...lines, '}'].join('\n');
}

const writers: Record<CitationForm, (citation: Citation) => string> = {
  text: asText,
  markdown: asMarkdown,
  html: asHtml,
  bibtex: asBibtex,
};

/** A citation in a form, to be copied whole: the producers first, then this site, the address and the version of the data. */
export const cite = (citation: Citation, form: CitationForm): string => writers[form](citation);
