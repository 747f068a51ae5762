import axe from 'axe-core';
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import type { Fault } from '../../src/verify/fault.ts';
import { firstLook, type Look, otherLooks, show } from './axe-looks.ts';
import { thinToSkeleton } from './skeleton.ts';

/** What axe says of a page. */
export interface AxeFound {
  faults: Fault[];
  /** Ids of the rules asked in the first look. */
  asked: string[];
  /** Those of them that had something on the page to judge, and found no fault. */
  passed: string[];
}

/** Where axe stands ready on every page. As an initial script it costs a quarter of evaluating it later. */
export async function axeContext(browser: Browser): Promise<BrowserContext> {
  // Without motion no colour is caught halfway from light to dark.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: axe.source });
  await context.addInitScript(readForcedColours);
  return context;
}

/** What axe finds on the page that stands in a tab in the first look: every rule is asked. */
export const inFirstLook = (tab: Tab): Promise<AxeFound> => foundIn(tab, firstLook);

/**
 * What axe finds on a page that holds one chart and what goes with it, in all looks; nothing where a page of the same
 * skeleton was asked before: its chart and table are asked on the page where they stand among others.
 */
export async function onChartPage(tab: Tab, seen: Set<string>): Promise<AxeFound | undefined> {
  const skeleton = await tab.evaluate(thinToSkeleton);
  if (seen.has(skeleton)) return undefined;
  seen.add(skeleton);
  const first = await inFirstLook(tab);
  return { ...first, faults: [...first.faults, ...(await inLooks(tab))] };
}

async function inLooks(tab: Tab): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const look of otherLooks) faults.push(...(await foundIn(tab, look)).faults);
  return faults;
}

/** What it finds in the other looks, once of every skeleton: faults only, and none where `seen` holds the skeleton. */
export async function inOtherLooks(tab: Tab, seen: Set<string>): Promise<Fault[]> {
  const skeleton = await tab.evaluate(thinToSkeleton);
  if (seen.has(skeleton)) return [];
  seen.add(skeleton);
  return inLooks(tab);
}

async function foundIn(tab: Tab, look: Look): Promise<AxeFound> {
  const leave = await show(tab, look);
  const page = new URL(tab.url()).pathname;
  const { violations, asked, passed } = await tab.evaluate(runHere, look.run);
  await leave();
  const faults = violations.map(({ rule, at }) => ({ page, what: `${rule} (${look.name})`, at }));
  return { faults, asked, passed };
}

/** Runs in the page. */
async function runHere(run: axe.RunOptions) {
  const found = await (window as unknown as { axe: typeof axe }).axe.run(document, run);
  const ids = (results: axe.Result[]) => results.map(({ id }) => id);
  return {
    asked: ids([...found.violations, ...found.passes, ...found.incomplete, ...found.inapplicable]),
    passed: ids(found.passes),
    violations: found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        rule: `${id}: ${help}`,
        at: `${target.join(' ')}. ${failureSummary?.replace(/\s+/g, ' ')}`,
      })),
    ),
  };
}

/**
 * Runs in the page. Under forced colours Chromium paints text in `color` but tells `-webkit-text-fill-color` as the
 * author wrote it, and axe takes the latter: without this it would compare a colour nobody sees.
 */
function readForcedColours(): void {
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    const forced = name === '-webkit-text-fill-color' && matchMedia('(forced-colors: active)').matches;
    return getPropertyValue.call(this, forced ? 'color' : name);
  };
}
