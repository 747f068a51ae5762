import { availableParallelism } from 'node:os';
import type { BrowserContext, Page as Tab } from 'playwright-core';

/** One more than there are cores, so that none waits while a page loads. */
const tabsAtOnce = availableParallelism() + 1;

/** Opens every address, several tabs at a time, and gathers what `look` finds on each. */
export async function visitPages<Found>(
  context: BrowserContext,
  addresses: string[],
  look: (tab: Tab) => Promise<Found>,
): Promise<Found[]> {
  const waiting = [...addresses];
  const visitor = async () => {
    const tab = await context.newPage();
    const found: Found[] = [];
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await tab.goto(address);
      found.push(await look(tab));
    }
    return found;
  };
  return (await Promise.all(Array.from({ length: tabsAtOnce }, visitor))).flat(1) as Found[];
}

export const pathOf = (tab: Tab): string => new URL(tab.url()).pathname;
