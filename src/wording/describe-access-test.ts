/** What the last test of the whole site with axe found. */
export interface AccessTest {
  /** The day it ran, as `2026-11-22`. */
  date: string;
  /** Version of axe. */
  axe: string;
  /** Name and version of the browser. */
  browser: string;
  /** How many pages were asked. */
  pages: number;
  /** How many pages that hold a single chart were left out, as like one that was asked. */
  alike: number;
  /** Names of the ways the pages were looked at. */
  looks: string[];
  /** How many rules were asked of every page. */
  rulesAsked: number;
  /** How many of them had something to judge somewhere, and found no fault anywhere. */
  rulesPassed: number;
  /** What each rule that found faults says, with the look it was asked in, and on how many pages. */
  faults: { rule: string; pages: number }[];
}

/** What a test asked and passed, in a sentence or two. */
export function describeAccessTest({ pages, alike, rulesAsked, rulesPassed, faults }: AccessTest): string {
  const others = alike
    ? ` ${alike} more pages hold a single chart each, and are built alike to one of those.`
    : '';
  const asked = `All ${rulesAsked} rules were asked of each of ${pages} pages.${others}`;
  const passed = `${rulesPassed} of them found something to judge and nothing wrong with it`;
  return faults.length
    ? `${asked} ${passed}. The faults found are listed under "What is not accessible".`
    : `${asked} ${passed}; the others found nothing to judge. No fault was found.`;
}

/** How far the site meets what it aims at, as the last test tells. */
export const describeCompliance = ({ faults }: AccessTest): string =>
  faults.length
    ? 'It does not meet it in full yet: the last test found faults, listed below.'
    : 'The last test found no fault against it. Such a test finds only part of what can be wrong, and nobody has audited the site by hand, so this page does not claim that it complies in full.';

/** A fault that is known, with how far it reaches. */
export const describeAccessFault = ({ rule, pages }: AccessTest['faults'][number]): string =>
  `${rule}, on ${pages === 1 ? 'one page' : `${pages} pages`}.`;
