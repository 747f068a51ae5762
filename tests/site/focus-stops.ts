import type { Page as Tab } from 'playwright-core';
import { contrast } from './contrast.ts';

/** Where the focus stands after a press of the Tab key. */
export interface Stop {
  /** Its number among all that was pressable when it was listed, from 0; -1 for what was not. */
  number: number;
  /** Whether it stands before the last stop in the document. */
  back: boolean;
  /** The element's opening tag, to name it by. */
  tag: string;
  /** Where it is drawn on the page, in CSS pixels. */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** What is wrong with how the focus shows: '' where it shows as it should. */
  unseen: string;
  /** The colours of its words and of what is behind them, as CSS tells them. */
  ink: string;
  ground: string;
  /** Whether it is a mark in a drawing: those go by name, wherever they lie. */
  inDrawing: boolean;
}

/** Presses Tab until the focus leaves the page, and tells of every stop. `atMost` ends a walk that finds no end. */
export async function walkByTab(tab: Tab, atMost: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < atMost) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(stopHere);
    if (!stop || (stop.number >= 0 && stop.number === stops[0]?.number)) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page: where the focus stands, or nothing where it has left the page. */
export function stopHere(): Stop | undefined {
  const memory = window as { stopBefore?: Element };
  const before = memory.stopBefore;
  const here = document.activeElement;
  if (here) memory.stopBefore = here;
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
  // Words of a frame are those of what stands in it.
  const words = here.matches('a, button, summary') ? here : (here.querySelector('td, th, p') ?? here);
  const groundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const clear = backgroundColor === 'rgba(0, 0, 0, 0)';
    return clear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
  };
  const clear = outlineColor === 'rgba(0, 0, 0, 0)';
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !clear;
  // A mark in a drawing shows the focus by a line around its own form.
  const mark = here.closest('svg') && here.querySelector('path');
  const ringed = Boolean(mark) && Number.parseFloat(getComputedStyle(mark as Element).strokeWidth) >= 4;
  return {
    number: Number(here.getAttribute('data-number') ?? -1),
    back: Boolean(before && before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING),
    tag: (here.cloneNode(false) as Element).outerHTML.slice(0, 120),
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    left: box.left,
    right: box.right,
    ink: getComputedStyle(words).color,
    ground: groundOf(words),
    unseen: covered
      ? `is covered by ${hit?.tagName ?? 'nothing in view'}`
      : outlined || ringed
        ? ''
        : 'has no outline',
    inDrawing: Boolean(mark),
  };
}

/**
 * Runs in the page: all that a reader may press or type in, told by opening tag. Each is numbered on the page itself,
 * since a script that comes late may add elements while the focus walks.
 */
export function pressable(): string[] {
  const kinds = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const all = [...document.querySelectorAll<HTMLElement>(kinds)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && shown(element),
  );
  const tags = all.map((element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 120));
  for (const [number, element] of all.entries()) element.dataset.number = String(number);
  return tags;
}

/** What is wrong with a walk through a page, in words; nothing where all is right. */
export function faultsOfWalk(stops: Stop[], wanted: string[]): string[] {
  const reached = new Set(stops.map(({ number }) => number));
  const missed = wanted.filter((_, number) => !reached.has(number)).map((tag) => `never reaches ${tag}`);
  const wrong = stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    const back = before && stop.back ? [`goes back from ${before.tag} to ${stop.tag}`] : [];
    // The next column may begin above the end of this one.
    const up =
      before && !stop.inDrawing && !before.inDrawing && stop.bottom <= before.top && stop.left < before.right
        ? [`goes up from ${before.tag} to ${stop.tag}`]
        : [];
    const pale =
      contrast(stop.ink, stop.ground) < 4.5 ? [`${stop.tag} cannot be read while it has the focus`] : [];
    return [...back, ...up, ...pale, ...(stop.unseen ? [`${stop.tag} ${stop.unseen}`] : [])];
  });
  return [...missed, ...wrong];
}
