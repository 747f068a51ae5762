import { createHash } from 'node:crypto';
import type { Settings } from './render.ts';

type Site = Pick<Settings, 'base' | 'searchWith'>;

const always = [
  "default-src 'none'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "base-uri 'none'",
];

/** Scripts that stand in a page itself, as a content policy names them. What is told to search engines is data, and runs nowhere. */
export function hashesOfScripts(html: string): string[] {
  const scripts = html.matchAll(
    /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g,
  );
  return [...scripts].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

/**
 * What a browser is to let the page at a path do, as directives: nothing from elsewhere. `hashes` name the scripts that
 * stand in pages. Who may show it in a frame is not among them: see `framesOf`.
 */
export function policyOf(path: string, { base, searchWith }: Site, hashes: string[]): string[] {
  const isSearch = path.startsWith(`${base}search/`);
  // It alone reads from other sites, and only from those that were named when this one was built.
  const reads = ["connect-src 'self'", ...(isSearch ? new Set(searchWith) : [])];
  // The search page runs a compiled index, and does so itself: no worker, and no file beside it, needs as much.
  const scripts = ["script-src 'self'", ...hashes, ...(isSearch ? ["'wasm-unsafe-eval'"] : [])];
  return [...always, reads.join(' '), scripts.join(' ')];
}

/** Who may show the page at a path in a frame: nobody, but for the charts that are there to be embedded. */
export const framesOf = (path: string, { base }: Site): string =>
  `frame-ancestors ${path.startsWith(`${base}embed/`) ? '*' : "'none'"}`;
