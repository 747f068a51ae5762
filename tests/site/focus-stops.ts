import type { Page as Tab } from 'playwright-core';

/** Where the focus stands after a press of the Tab key. */
export interface Stop {
  /** Its place among all elements of the page, in document order. */
  at: number;
  /** The element's opening tag, to name it by. */
  tag: string;
  /** Where it is drawn on the page, in CSS pixels. */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** What is wrong with how the focus shows: '' where it shows as it should. */
  unseen: string;
}

/** Presses Tab until the focus leaves the page, and tells of every stop. `atMost` ends a walk that finds no end. */
export async function walkByTab(tab: Tab, atMost: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < atMost) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(stopHere);
    if (!stop || stop.at === stops[0]?.at) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page: where the focus stands, or nothing where it has left the page. */
export function stopHere(): Stop | undefined {
  const here = document.activeElement;
  if (!here || here === document.body || here === document.documentElement) return undefined;
  const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(here);
  // The middle of what shows of it: a frame may be taller than the window.
  const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const hit = document.elementFromPoint(
    middle(box.left, box.right, innerWidth),
    middle(box.top, box.bottom, innerHeight),
  );
  const covered = !hit || !(here.contains(hit) || hit.contains(here));
  const clear = outlineColor === 'rgba(0, 0, 0, 0)';
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !clear;
  return {
    at: [...document.querySelectorAll('*')].indexOf(here),
    tag: (here.cloneNode(false) as Element).outerHTML.slice(0, 120),
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    left: box.left,
    right: box.right,
    unseen: covered ? `is covered by ${hit?.tagName ?? 'nothing in view'}` : outlined ? '' : 'has no outline',
  };
}

/** Runs in the page: the places of all that a reader may press or type in, in document order. */
export function pressable(): { at: number; tag: string }[] {
  const kinds = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll<HTMLElement>('*')].flatMap((element, at) => {
    const shown =
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const counts = element.matches(kinds) && element.tabIndex >= 0 && !element.matches(':disabled');
    return counts && shown ? { at, tag: (element.cloneNode(false) as Element).outerHTML.slice(0, 120) } : [];
  });
}

/** What is wrong with a walk through a page, in words; nothing where all is right. */
export function faultsOfWalk(stops: Stop[], wanted: { at: number; tag: string }[]): string[] {
  const reached = new Set(stops.map(({ at }) => at));
  const missed = wanted.filter(({ at }) => !reached.has(at)).map(({ tag }) => `never reaches ${tag}`);
  const wrong = stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    const back = before && stop.at < before.at ? [`goes back from ${before.tag} to ${stop.tag}`] : [];
    // The next column may begin above the end of this one.
    const up =
      before && stop.bottom <= before.top && stop.left < before.right
        ? [`goes up from ${before.tag} to ${stop.tag}`]
        : [];
    return [...back, ...up, ...(stop.unseen ? [`${stop.tag} ${stop.unseen}`] : [])];
  });
  return [...missed, ...wrong];
}
