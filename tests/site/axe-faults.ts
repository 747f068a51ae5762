import axe from 'axe-core';
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import type { Fault } from '../../src/verify/fault.ts';

interface Look {
  name: string;
  scheme: 'light' | 'dark';
  width: number;
  run: axe.RunOptions;
}

const whole: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
const only = (...rules: string[]): axe.RunOptions => ({ runOnly: rules, resultTypes: ['violations'] });

/** Colours and widths change only what these rules see; the rest is the same document. */
const ofColour = ['color-contrast', 'link-in-text-block'];
const ofWidth = ['target-size', 'scrollable-region-focusable', 'region', 'heading-order', 'skip-link'];

const looks: Look[] = [
  { name: 'light, 360 px', scheme: 'light', width: 360, run: whole },
  { name: 'dark, 360 px', scheme: 'dark', width: 360, run: only(...ofColour) },
  { name: 'dark, 1280 px', scheme: 'dark', width: 1280, run: only(...ofColour) },
  { name: 'light, 1280 px', scheme: 'light', width: 1280, run: only(...ofColour, ...ofWidth) },
];

/** Where axe stands ready on every page. As an initial script it costs a quarter of evaluating it later. */
export async function axeContext(browser: Browser): Promise<BrowserContext> {
  // Without motion no colour is caught halfway from light to dark.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: axe.source });
  return context;
}

/** What axe finds on the page that stands in a tab, in each look. */
export async function axeFaults(tab: Tab): Promise<Fault[]> {
  const page = new URL(tab.url()).pathname;
  const faults: Fault[] = [];
  for (const { name, scheme, width, run } of looks) {
    await tab.emulateMedia({ colorScheme: scheme });
    await tab.setViewportSize({ width, height: 800 });
    const violations = await tab.evaluate(violationsHere, run);
    faults.push(...violations.map(({ rule, at }) => ({ page, what: `${rule} (${name})`, at })));
  }
  return faults;
}

/** Runs in the page. */
async function violationsHere(run: axe.RunOptions): Promise<{ rule: string; at: string }[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: `${id}: ${help}`,
      at: `${target.join(' ')}. ${failureSummary?.replace(/\s+/g, ' ')}`,
    })),
  );
}
