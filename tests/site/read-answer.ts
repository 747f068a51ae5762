import type { Page as Tab } from 'playwright-core';

/** As much as is taken in at a glance: a row, a paragraph, a short section, a small table. */
const most = 900;

/**
 * The lines of a file, the cells of a row apart: "2022/23,2858" holds 2858.
 */
export const linesOf = (file: string): string[] => file.replaceAll(',', ', ').split('\n');

/**
 * The texts in one of which an answer must stand whole, as they are seen. Where the address names a place on the page:
 * the row or entry of that place, alone and under its table's caption, the table if it is short, or what stands below
 * that heading. Elsewhere the rows, paragraphs and short sections of the main part of the page.
 */
export async function textsReached(tab: Tab): Promise<string[]> {
  const { entry, blocks } = await tab.evaluate(() => {
    const seen = (node: Element | null | undefined) => {
      if (!node?.checkVisibility()) return '';
      // biome-ignore lint/performance/useDomNodeTextContent: what is folded away in it is not seen.
      return (node as HTMLElement).innerText;
    };
    const within = (root: Element) => [
      seen(root),
      ...[...root.querySelectorAll('tr, li, p, dt, dd, dl, table, figure, section, article, div')].map(seen),
    ];
    const below = (heading: Element) => {
      const parts: Element[] = [];
      let next = heading.nextElementSibling;
      while (next && (!/^H\d$/.test(next.tagName) || next.tagName > heading.tagName)) {
        parts.push(next);
        next = next.nextElementSibling;
      }
      return parts.flatMap(within);
    };
    const reached = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!reached) return { entry: [], blocks: within(document.querySelector('main') ?? document.body) };
    if (/^H\d$/.test(reached.tagName)) return { entry: [], blocks: below(reached) };
    const row = reached.closest('tr, li, dt');
    const table = row?.closest('table');
    const meaning = row?.matches('dt') ? ` ${seen(row.nextElementSibling)}` : '';
    const entry = seen(row) + meaning;
    return {
      entry: [entry, `${seen(table?.caption)} ${entry}`],
      blocks: row ? [seen(table)] : within(reached),
    };
  });
  return [...entry.map(inOneLine), ...blocks.map(inOneLine).filter((text) => text.length <= most)];
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a text holds all of the words: whole words and whole numbers, so that 18 is not in 2018 or 18.5. */
export const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every((each) => wholly(each).test(inOneLine(text)));

const wholly = (words: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!\\d[.,])${words.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\p{L}\\p{N}])(?![.,]\\d)`,
    'iu',
  );
