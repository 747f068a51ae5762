/** Runs in the page: words that are cut off at an edge, each with the element that cuts them. */
export function cutWords(): string[] {
  /** What is hidden from eyes on purpose and told to screen readers is a box of one pixel. */
  const isForEarsOnly = (element: Element) => element.clientWidth <= 1 || element.clientHeight <= 1;
  const cuts = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const shut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const tooWide = shut(overflowX) && element.scrollWidth > element.clientWidth + 1;
    return tooWide || (shut(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };
  return [...document.querySelectorAll('body *:not(svg *, svg)')]
    .filter((element) => element.checkVisibility() && element.textContent?.trim())
    .filter((element) => !isForEarsOnly(element) && cuts(element))
    .map((element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 120));
}

/** Runs in the page: what stays in view while the rest scrolls, and takes more than half of what it stays in. */
export function coveringElements(): string[] {
  const frameOf = (element: Element): Element => {
    const parent = element.parentElement;
    if (!parent || parent === document.body) return document.documentElement;
    return getComputedStyle(parent).overflowX === 'visible' ? frameOf(parent) : parent;
  };
  const covers = (element: Element): boolean => {
    const { position, top, bottom, left, right } = getComputedStyle(element);
    if (position !== 'sticky' && position !== 'fixed') return false;
    const frame = position === 'fixed' ? document.documentElement : frameOf(element);
    const box = element.getBoundingClientRect();
    // An element that sticks to a side takes of the width, and one that sticks above or below of the height.
    const scrolls = frame.scrollWidth > frame.clientWidth;
    const aside = scrolls && (left !== 'auto' || right !== 'auto') && box.width > frame.clientWidth / 2;
    const height = Math.min(frame.clientHeight, innerHeight);
    return aside || ((top !== 'auto' || bottom !== 'auto') && box.height > height / 2);
  };
  // The name of a table that scrolls has its row to itself: nothing lies beneath it.
  return [...document.querySelectorAll('body *:not(caption)')]
    .filter((element) => element.checkVisibility() && covers(element))
    .map((element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 120));
}
