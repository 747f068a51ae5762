import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderChart } from './render.ts';
import { series, trends, years } from './trend-worlds.ts';
import { strips } from './worlds.ts';

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

describe.each(trends)('the markup of $id', (input) => {
  it('is under 4 kB for up to four series, both drawings together', async () =>
    expect(Buffer.byteLength(await renderChart({ kind: 'trend', input }))).toBeLessThan(
      4096 + Math.max(0, input.series.length - 4) * 512,
    ));

  it('names each drawing by a title and a description of its own', async () => {
    const html = await renderChart({ kind: 'trend', input });
    const ids = attributes(html, 'id');
    expect(new Set(ids).size).toBe(4);
    expect(attributes(html, 'aria-labelledby').flatMap((names) => names.split(' '))).toEqual(ids);
  });
});

it('a strip of nine stays under 4 kB as seen', async () => {
  const [nine] = strips;
  if (!nine) throw new Error('no strip');
  const [first = ''] = (await renderChart({ kind: 'grade-strip', input: nine })).split('</svg>');
  expect(Buffer.byteLength(first)).toBeLessThan(4096);
});

it('words from data stay words', async () => {
  const [sample] = trends;
  if (!sample) throw new Error('no trend');
  const name = '<b>&amp; Sons';
  const html = await renderChart({
    kind: 'trend',
    input: { ...sample, title: name, series: [series(name, years(2020, 1, 2), true)] },
  });
  expect(html).not.toContain('<b>');
  expect(JSON.stringify(texts(parseFragment(html)))).toContain('<b>&amp; Sons');
});

function texts(node: object): string[] {
  if ('value' in node && typeof node.value === 'string') return [node.value];
  return 'childNodes' in node ? (node.childNodes as object[]).flatMap(texts) : [];
}
