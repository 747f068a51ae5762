import type { Browser } from 'playwright-core';

/** The line of a phone on 3G, as tests of pages commonly have it: 1.6 Mbit/s down, 768 kbit/s up, 300 ms there and back. */
export const slowLine = {
  offline: false,
  latency: 300,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 768_000 / 8,
};

/** What a reader had to wait for, in milliseconds from the start of the visit, and what was sent. */
export interface Visit {
  bytes: number;
  requests: number;
  scripts: number;
  firstPaint: number;
  /** When what was waited for stood in a frame. */
  ready: number;
}

/**
 * Visits a page with nothing kept from before, on a slow line or as fast as it comes; waits until as many elements
 * as said match a selector, and the styles have come. Throws where that takes more than two minutes.
 */
export async function visit(
  browser: Browser,
  address: string,
  { selector, count = 1, slow = true }: { selector: string; count?: number; slow?: boolean },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const line = await context.newCDPSession(tab);
  await line.send('Network.enable');
  await line.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) await line.send('Network.emulateNetworkConditions', slowLine);
  const sent = { bytes: 0, requests: 0, scripts: 0 };
  line.on('Network.requestWillBeSent', ({ type }) => {
    sent.requests += 1;
    if (type === 'Script') sent.scripts += 1;
  });
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sent.bytes += encodedDataLength;
  });
  await tab.addInitScript(watch, { selector, count });
  await tab.goto(address, { waitUntil: 'commit' });
  await tab.waitForFunction('window.benchReady', undefined, { timeout: 120_000 });
  await tab.waitForLoadState('networkidle');
  const [ready, firstPaint] = (await tab.evaluate(
    `[window.benchReady, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN]`,
  )) as [number, number];
  await context.close();
  return { ...sent, ready: Math.max(ready, firstPaint), firstPaint };
}

/** Runs in the page: looks in each frame whether all is there. */
function watch({ selector, count }: { selector: string; count: number }): void {
  const look = () => {
    const isThere = document.readyState !== 'loading' && document.querySelectorAll(selector).length >= count;
    if (isThere) Object.assign(window, { benchReady: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
