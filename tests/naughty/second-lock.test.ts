import { experimental_AstroContainer as Container } from 'astro/container';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Page, readPage } from '../../src/verify/page.ts';
import { copyOfSmallWorld, keptFolder } from '../fixtures/worlds.ts';
import { makeNaughty, refused, tableFiles } from './naughty-world.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

/** The first lock is taken off here: what a cell's kind can take comes through, whatever else the check says. */
const lock = vi.hoisted(() => ({ on: true }));
vi.mock('../../src/load/cells/check-cell.ts', async (original) => {
  const real = await original<typeof import('../../src/load/cells/check-cell.ts')>();
  return {
    checkCell: (...given: Parameters<typeof real.checkCell>) =>
      lock.on || !given[3] ? real.checkCell(...given) : [],
  };
});

type Component = Parameters<Container['renderToString']>[0];
interface Route {
  default: Component;
  getStaticPaths?: () => { params: Record<string, string>; props?: Record<string, unknown> }[];
}

const routes = import.meta.glob<Route>(['../../src/pages/**/*.astro']);
const hostile = refused.filter(
  (text) => /^(?![=+\-@\t])[^\p{Cc}\p{Cs}\uFFFD]+$/u.test(text) && text.trim() === text,
);
const { folder, remove } = keptFolder();
let pages: Page[] = [];

beforeAll(async () => {
  const root = copyOfSmallWorld(folder);
  makeNaughty(root, tableFiles(['england', 'northam', 'southam', 'westshire']), hostile);
  lock.on = false;
  process.env.SCORECARDS_ROOT = root;
  pages = await renderAll();
});
afterAll(() => {
  delete process.env.SCORECARDS_ROOT;
  remove();
});

async function renderAll(): Promise<Page[]> {
  const { onRequest } = await import('../../src/middleware.ts');
  const container = await Container.create();
  const rendered: Page[] = [];
  for (const [file, load] of Object.entries(routes)) {
    const { default: component, getStaticPaths } = await load();
    for (const { params, props = {} } of getStaticPaths?.() ?? [{ params: {} }]) {
      const context = { locals: {}, routePattern: '', url: new URL('https://scorecards.example/') };
      await onRequest(context as never, async () => new Response());
      const html = await container.renderToString(component, {
        params,
        props,
        ...context,
        partial: false,
      } as never);
      rendered.push(readPage(html, `${file}?${Object.values(params).join()}`, '/'));
    }
  }
  return rendered;
}

const attributesOf = ({ elements }: Page) => elements.flatMap(({ attributes }) => Object.entries(attributes));
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('should text that the check refuses come through, pages show it as text: no tag, no handler, no script', () => {
  expect(hostile.length).toBeGreaterThan(150);
  expect(pages.length).toBeGreaterThan(40);
  const tags = new Set(pages.flatMap(({ elements }) => elements.map(({ tagName }) => tagName)));
  expect(
    [...tags].filter((tag) =>
      /^(iframe|img|object|embed|audio|video|marquee|plaintext|foo|x|math|b|i|u|font|layer|frameset|bgsound)$/.test(
        tag,
      ),
    ),
  ).toEqual([]);
  const named = pages.flatMap(attributesOf);
  expect(named.filter(([name]) => /^on/i.test(name))).toEqual([]);
  expect(named.filter(([, value]) => /^\s*(javascript|data|vbscript):/i.test(value ?? ''))).toEqual([]);
});

test('and nothing of it is lost', () => {
  const shown = pages.map(({ elements }) =>
    spaced(elements.find(({ tagName }) => tagName === 'body')?.text() ?? ''),
  );
  expect(hostile.filter((text) => !shown.some((page) => page.includes(spaced(text))))).toEqual([]);
});
