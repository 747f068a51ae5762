const atom = 'http://www.w3.org/2005/Atom';
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const feedParts =
  'id title subtitle updated link author contributor rights category generator icon logo entry';
const entryParts =
  'id title summary content updated published link author contributor rights category source';

/**
 * What is wrong with an Atom feed by RFC 4287; nothing where it is right. Runs in a browser, whose XML parser refuses
 * what is not well formed: all that it needs comes with it.
 */
export function atomFaultsIn({ xml, rules }: { xml: string; rules: Rules }): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.querySelector('parsererror');
  if (broken) return [`is not well-formed XML: ${broken.textContent}`];
  const faults: string[] = [];
  const feed = document.documentElement;
  const children = (of: Element, name: string) =>
    [...of.children].filter((one) => one.namespaceURI === rules.atom && one.localName === name);
  const say = (of: Element, what: string) => faults.push(`<${of.localName}> ${what}`);
  const links = (of: Element, rel: string) =>
    children(of, 'link').filter((one) => (one.getAttribute('rel') ?? 'alternate') === rel);

  const lookAt = (of: Element, parts: string) => {
    for (const child of of.children)
      if (child.namespaceURI !== rules.atom || !parts.split(' ').includes(child.localName))
        say(of, `may not hold <${child.localName}>`);
    for (const name of ['id', 'title', 'updated'])
      if (children(of, name).length !== 1) say(of, `needs one <${name}>`);
    for (const name of ['subtitle', 'summary', 'rights', 'published', 'content', 'source'])
      if (children(of, name).length > 1) say(of, `has more than one <${name}>`);
    if (!/^[a-z][a-z0-9+.-]*:\S+$/.test(children(of, 'id')[0]?.textContent ?? ''))
      say(of, 'has an id that is no IRI');
    for (const one of [...children(of, 'updated'), ...children(of, 'published')])
      if (
        !new RegExp(rules.time).test(one.textContent ?? '') ||
        Number.isNaN(Date.parse(one.textContent ?? ''))
      )
        say(one, `is no time: ${one.textContent}`);
    for (const one of children(of, 'link')) if (!one.getAttribute('href')) say(one, 'needs an href');
    for (const one of children(of, 'category')) if (!one.getAttribute('term')) say(one, 'needs a term');
    for (const one of children(of, 'author'))
      if (children(one, 'name').length !== 1) say(one, 'needs one <name>');
    const kinds = links(of, 'alternate').map(
      (one) => `${one.getAttribute('type')} ${one.getAttribute('hreflang')}`,
    );
    if (new Set(kinds).size < kinds.length) say(of, 'has two alternates of one type');
  };

  if (feed.namespaceURI !== rules.atom || feed.localName !== 'feed') say(feed, 'is no Atom feed');
  lookAt(feed, rules.feedParts);
  if (links(feed, 'self').length !== 1) say(feed, 'needs one link to itself');
  const entries = children(feed, 'entry');
  const authored = children(feed, 'author').length > 0;
  for (const entry of entries) {
    lookAt(entry, rules.entryParts);
    if (!authored && !children(entry, 'author').length) say(entry, 'has no author');
    if (!links(entry, 'alternate').length && !children(entry, 'content').length)
      say(entry, 'needs a link or content');
  }
  const ids = [feed, ...entries].map((one) => children(one, 'id')[0]?.textContent);
  if (new Set(ids).size < ids.length) say(feed, 'has an id twice');
  return faults;
}

export interface Rules {
  atom: string;
  /** A pattern: a regular expression does not travel into a browser. */
  time: string;
  feedParts: string;
  entryParts: string;
}

/** What the check is to be given: nothing of this file but the function itself reaches the browser. */
export const atomRules: Rules = { atom, time: time.source, feedParts, entryParts };
