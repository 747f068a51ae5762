import { type Feed, type FeedEntry, timeOf } from './feed.ts';

/** Atom asks a date of every entry. One whose date is not known says so in its title, and comes last. */
const dayOfUndated = '1970-01-01';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

/** A feed as Atom (RFC 4287). */
export const asAtom = (feed: Feed): string =>
  `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', timeOf(feed.entries[0]?.day ?? dayOfUndated)),
    link('self', 'application/atom+xml', feed.atom),
    link('alternate', 'text/html', feed.page),
    element('generator', `Council Scorecards, data version ${feed.dataVersion}`),
    `<author>${element('name', 'Council Scorecards')}</author>`,
    element('rights', 'Open Government Licence v3.0, with the attribution each source asks for'),
    ...feed.entries.flatMap(entryLines),
    '</feed>',
  ].join('\n')}\n`;

const entryLines = ({ id, title, day = dayOfUndated, kind, text, page }: FeedEntry): string[] => [
  '<entry>',
  element('id', id),
  element('title', title),
  element('updated', timeOf(day)),
  link('alternate', 'text/html', page),
  `<category term="${kind}"/>`,
  element('summary', text),
  '</entry>',
];
