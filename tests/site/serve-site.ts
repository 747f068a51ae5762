import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { BuiltSite } from '../../src/verify/read-site.ts';
import { readHeaders } from './headers-file.ts';

export interface ServedSite {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a plain host does: below its base only, its own 404 page, its own headers. A `plain` host sends
 * none of them, as GitHub Pages.
 */
export async function serveSite({ folder, base }: BuiltSite, { plain = false } = {}): Promise<ServedSite> {
  const files = sirv(folder);
  const headers = plain ? () => [] : readHeaders(folder);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    for (const [name, value] of headers(path)) response.setHeader(name, value);
    if (!path.startsWith(base)) return notFound(folder, response);
    request.url = `/${path.slice(base.length)}`;
    files(request, response, () => notFound(folder, response));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
