import { expect, inject, test } from 'vitest';
import { tell } from '../../src/verify/fault.ts';
import { readSite } from './built-site.ts';

const limit = 4096;

/** The drawings of trends on a page, with their names: what is drawn with lines, and is no sparkline. */
const trendsOn = (html: string) =>
  [...html.matchAll(/<svg class="(?:narrow|wide)"[\s\S]*?<\/svg>/g)]
    .map(([svg]) => ({
      bytes: Buffer.byteLength(svg),
      name: /aria-labelledby="(\S+)/.exec(svg)?.[1] ?? '',
      svg,
    }))
    .filter(({ svg }) => svg.includes('class="line '));

test('every trend is drawn in less than 4 kB of markup, before any compression', () => {
  const { pages } = readSite(inject('atRoot'));
  const drawn = pages.flatMap(({ address, html }) =>
    trendsOn(html).map((one) => ({ page: address, ...one })),
  );
  const heaviest = drawn.toSorted((one, other) => other.bytes - one.bytes)[0];
  console.info(
    `${drawn.length} drawings of trends; the heaviest is ${heaviest?.name}, ${heaviest?.bytes} bytes`,
  );
  const faults = drawn
    .filter(({ bytes }) => bytes >= limit)
    .map(({ page, name, bytes }) => ({ page, what: `${name} outgrows ${limit} bytes by ${bytes - limit}` }));
  expect(drawn.length).toBeGreaterThan(50);
  expect(tell(faults)).toBe('');
});
