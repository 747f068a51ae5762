import type { BrowserContext } from 'playwright-core';
import type { Fault } from '../../src/verify/fault.ts';

export interface Complaints {
  /** Requests to anyone but the site. */
  strangers: Fault[];
  /** Errors on the console: of scripts, of missing files, of the content policy. */
  errors: Fault[];
}

/** Listens to all tabs of a context from now on. */
export function listenTo(context: BrowserContext, origin: string): Complaints {
  const complaints: Complaints = { strangers: [], errors: [] };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol) || url.origin === origin) return;
    complaints.strangers.push({ page: pathIn(request.frame().url()), what: `asks for ${url.href}` });
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    complaints.errors.push({ page: pathIn(message.page()?.url()), what: message.text() });
  });
  context.on('weberror', (error) => {
    complaints.errors.push({ page: pathIn(error.page()?.url()), what: error.error().message });
  });
  return complaints;
}

const pathIn = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).pathname : 'a page');
