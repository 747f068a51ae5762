/** A piece of a page: a text, or an element with its attributes and what stands in it. */
export type Piece = string | Element;

interface Element {
  tag: string;
  attributes: Record<string, string | number | undefined>;
  inside: Piece[];
}

type Inside = Piece | false | undefined;

/** An element, one that has an end tag; what is missing inside it is left out. */
export const piece = (tag: string, attributes: Element['attributes'], ...inside: Inside[]): Element => ({
  tag,
  attributes,
  inside: inside.filter((one): one is Piece => one !== undefined && one !== false && one !== ''),
});

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

const set = ({ attributes }: Element) =>
  Object.entries(attributes).filter(([, value]) => value !== undefined) as [string, string | number][];

const openTag = (one: Element): string =>
  set(one).reduce((tag, [name, value]) => `${tag} ${name}="${escaped(String(value))}"`, `<${one.tag}`);

/** Pieces as HTML, for a page that is made at build. */
export const toHtml = (pieces: readonly Piece[]): string =>
  pieces.reduce<string>(
    (html, one) =>
      typeof one === 'string'
        ? html + escaped(one)
        : `${html}${openTag(one)}>${toHtml(one.inside)}</${one.tag}>`,
    '',
  );

/** Pieces as nodes, for a page that is open. Text stays text. */
export const toNodes = (pieces: readonly Piece[]): Node[] =>
  pieces.map((one) => {
    if (typeof one === 'string') return document.createTextNode(one);
    const made = document.createElement(one.tag);
    for (const [name, value] of set(one)) made.setAttribute(name, String(value));
    made.append(...toNodes(one.inside));
    return made;
  });
