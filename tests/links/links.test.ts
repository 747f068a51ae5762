import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askAll, linksOf } from '../../src/links/ask-all.ts';
import { follow } from '../../src/links/follow.ts';
import { goodManners, isPublic, type Manners } from '../../src/links/manners.ts';
import { tellLinks } from '../../src/links/tell-links.ts';

/** What each path of the host says: its status, and where it leads. */
const paths: Record<string, [status: number, location?: string]> = {
  '/stands': [200],
  '/moved': [301, '/stands'],
  '/elsewhere-today': [302, '/stands'],
  '/gone': [404],
  '/closed': [403],
  '/broken': [500],
  '/round': [302, '/round'],
  '/to-a-file': [302, 'file:///etc/passwd'],
  '/to-nowhere': [302, 'https://['],
  '/to-a-private-host': [302, 'http://192.168.0.1/'],
};
let host: Server;
let origin: string;
let asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;
beforeAll(async () => {
  host = createServer((request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    response.on('close', () => {
      atOnce -= 1;
    });
    asked.push(`${request.method} ${request.url}`);
    const path = request.url ?? '';
    if (path === '/silent') return;
    const [status, location] =
      path === '/only-whole' ? [request.method === 'HEAD' ? 405 : 200] : (paths[path] ?? [404]);
    if (location) response.setHeader('location', location);
    response.writeHead(status);
    response.end(request.method === 'HEAD' ? undefined : 'x'.repeat(1000));
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});
beforeEach(() => {
  asked = [];
  mostAtOnce = 0;
});

/** As sources are asked, but of a host on this machine, and in a hurry. */
const here: Manners = {
  schemes: ['http:'],
  isPublic: (address) => address === '127.0.0.1',
  timeout: 500,
  pause: 0,
};

describe('an address', () => {
  test.each([
    ['/stands', { state: 'stands' }],
    ['/only-whole', { state: 'stands' }],
    ['/elsewhere-today', { state: 'stands' }],
    ['/closed', { state: 'closed', why: 'it answers programs with 403' }],
    ['/gone', { state: 'gone', why: 'it answers 404' }],
    ['/broken', { state: 'gone', why: 'it answers 500' }],
    ['/silent', { state: 'gone', why: 'it does not answer in time' }],
    ['/round', { state: 'gone', why: 'it leads on more than 5 times' }],
    ['/to-a-file', { state: 'gone', why: 'it leads on, and it begins with file: and is not asked' }],
    ['/to-nowhere', { state: 'gone', why: 'it leads to no address' }],
    ['/to-a-private-host', { state: 'gone', why: 'it leads on, and it is on a network that is not public' }],
  ])('%s: %j', async (path, fate) => {
    expect(await follow(origin + path, here)).toEqual(fate);
  });

  test('that moved for good is named with its new place', async () => {
    expect(await follow(`${origin}/moved`, here)).toEqual({ state: 'moved', to: `${origin}/stands` });
  });

  test('is asked for its text only where the shorter question fails', async () => {
    await follow(`${origin}/stands`, here);
    await follow(`${origin}/only-whole`, here);
    expect(asked).toEqual(['HEAD /stands', 'HEAD /only-whole', 'GET /only-whole']);
  });
});

describe('with good manners', () => {
  test.each([
    [() => `${origin}/stands`, 'it begins with http: and is not asked'],
    [() => `https://127.0.0.1:${new URL(origin).port}/stands`, 'it is on a network that is not public'],
    [() => `https://localhost:${new URL(origin).port}/stands`, 'it is on a network that is not public'],
    [() => `https://[::1]:${new URL(origin).port}/stands`, 'it is on a network that is not public'],
  ])('this machine is not asked', async (address, why) => {
    expect(await follow(address(), goodManners)).toEqual({ state: 'gone', why });
    expect(asked).toEqual([]);
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
  ])('%s is no public address', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is a public address', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe('the addresses of sources', () => {
  test('are each asked once, whoever names them, one at a time on one host', async () => {
    const sources = ['/stands', '/gone', '/stands', '/moved'].map((path, at) => ({
      id: `source-${at}`,
      url: origin + path,
      related_url: `${origin}/closed`,
    }));
    const found = await askAll([...sources, { id: 'without', url: undefined, related_url: undefined }], here);
    expect(
      found.map(({ address, sources, fate }) => [address.slice(origin.length), sources, fate.state]),
    ).toEqual([
      ['/stands', ['source-0', 'source-2'], 'stands'],
      ['/closed', ['source-0', 'source-1', 'source-2', 'source-3'], 'closed'],
      ['/gone', ['source-1'], 'gone'],
      ['/moved', ['source-3'], 'moved'],
    ]);
    expect(mostAtOnce).toBe(1);
  });

  test('are told as Markdown in which an address is only text', () => {
    const links = linksOf([{ id: 'minutes', url: 'https://a.example/?`@somebody`', related_url: undefined }]);
    const asked = [...links].map(([address, sources]) => ({
      address,
      sources,
      fate: { state: 'gone', why: 'it answers 404' } as const,
    }));
    expect(tellLinks(asked)).toBe(
      [
        '1 addresses of sources: 0 stand, 0 moved, 0 not shown to programs, 1 gone.',
        '## Gone, or without an answer',
        '- `https://a.example/?%60@somebody%60` (`minutes`): it answers 404',
      ].join('\n\n'),
    );
  });
});
