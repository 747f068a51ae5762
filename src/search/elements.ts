/** An element of the search page, which is ours and has it. */
export const element = <Kind extends Element>(selector: string): Kind =>
  document.querySelector<Kind>(selector) as Kind;

/** Makes an element: its name, its properties, and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

/** A link to an address, with its text. */
export const linkTo = (href: string, textContent: string): HTMLAnchorElement =>
  make('a', { href, textContent });
