import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { BuiltSite } from '../../src/verify/read-site.ts';
import { launchChromium } from './chromium.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

export interface OpenSite {
  /** Scheme, host and port of the server. */
  origin: string;
  browser: Browser;
}

/** Serves a built site and starts a Chromium to read it in, while the tests of one file run. */
export function openSite(built: BuiltSite): OpenSite {
  const open = {} as OpenSite;
  let served: ServedSite | undefined;
  beforeAll(async () => {
    served = await serveSite(built);
    open.origin = served.origin;
    open.browser = await launchChromium();
  });
  afterAll(async () => {
    await open.browser?.close();
    await served?.close();
  });
  return open;
}
