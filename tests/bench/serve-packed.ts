import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const packed = ['.html', '.css', '.js', '.json', '.svg'];

/** Serves a folder as every site is served that is measured: what is text packed once by brotli, at its best. */
export async function servePacked(folder: string): Promise<{ origin: string; close: () => void }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const named = join(folder, decodeURIComponent(pathname));
    const file = statSync(named, { throwIfNoEntry: false })?.isDirectory()
      ? join(named, 'index.html')
      : named;
    if (!existsSync(file)) return void response.writeHead(404).end();
    const end = extname(file);
    const bytes = kept.get(file) ?? read(file, end);
    kept.set(file, bytes);
    response.setHeader('content-type', types[end] ?? 'application/octet-stream');
    if (packed.includes(end)) response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', bytes.length).end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

const read = (file: string, end: string): Buffer =>
  packed.includes(end) ? brotliCompressSync(readFileSync(file)) : readFileSync(file);
