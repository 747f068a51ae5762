import { globSync, readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { guardPlugin } from '../../src/load/prose/guard-mdx.ts';
import { refuseLink } from '../../src/load/prose/safe-link.ts';
import { readProse } from '../../src/load/read/read-prose.ts';
import { placeOf } from './spoilt.ts';

const told = (prose: string): string[] => readProse('a.mdx', prose).problems.map(placeOf);

describe('what is rightly written is not told of', () => {
  test.each([
    ['code between backticks', 'Type `<5`, `{a}` and `import x`: `[a] (b)` and `58.5%` too.'],
    ['a block of code', '```\nimport x\n\nimport y\n<b> {a} 58.5% **\n```'],
    ['a less-than sign with spaces', 'It holds where a < b.'],
    ['import within a sentence', 'They import food\nand export it.'],
    [
      'years, quarters, days, times and pages',
      'In 2022/23 Q1, on 2023-06-30 at 9.30am, see page 3.2.1, 24 of 36.',
    ],
    [
      'what is numbered, years before a count, ages and lengths of time',
      'In 2018 people wrote of 100 days, of Section 42 reviews and of 18 to 64 people; aged 65 and over, CQC, Phase Two.',
    ],
    ['a rate', 'Moves for every 100,000 people, per 1,000 calls.'],
    ['a figure in the words of a link', '[Licence 3.0, 58.5%](https://example.org/3.0/)'],
    ['links', '[a](https://example.org:8080/x?y=1#z), [b](/guide/), [c](#d), [e][f]\n\n[f]: /guide/'],
    ['headings that go up again', '## A\n\n### B\n\n#### C\n\n## D'],
    ['letters escaped', 'a \\{ b \\} \\< c \\*\\* d'],
    ['marks that are only marks', 'A * star, a_b_c, 2 ~ 3, [in brackets], (so).'],
    ['an accent, a pound, an emoji', 'Café, £ and 😀.'],
    ['a table, a quote, a list', '| a | b |\n|---|---|\n| c | d |\n\n> e\n\n1. f\n   - g'],
  ])('%s', (_, prose) => {
    expect(told(prose)).toEqual([]);
  });
});

describe('every fault is told of once, however the parser stumbles over it', () => {
  test.each([
    ['after a wide letter', '😀 é <5', ['less-than-sign a.mdx:1:6']],
    ['in a list in a list', '1. a\n   - b\n     c <5', ['less-than-sign a.mdx:3:8']],
    ['in a table', '| a |\n|---|\n| <5 |', ['less-than-sign a.mdx:3:3']],
    ['tags crossed', 'a <b>one <i>x</b> c', ['raw-html a.mdx:1:10', 'raw-html a.mdx:1:3']],
    [
      'a component in HTML',
      '<div>\n\n<Finding id="a">\n\n</div>',
      ['unclosed-tag a.mdx:3:1', 'raw-html a.mdx:1:1'],
    ],
    ['HTML in HTML', '<ul><li>a</li><li>b</li></ul>', ['raw-html a.mdx:1:1']],
    ['brackets in brackets', 'a {{b c}} d', ['curly-bracket a.mdx:1:3']],
    ['a script with faults of its own', '<script>\nif (a<5) {x}\n</script>', ['raw-html a.mdx:1:1']],
    ['a comment never closed', 'a <!-- b\n\nc <5', ['comment a.mdx:1:3', 'less-than-sign a.mdx:3:3']],
  ])('%s', (_, prose, places) => {
    expect(told(prose)).toEqual(places);
  });
});

test.each(['import x\n1,234😀<!--</b>\\', 'export \\'])(
  '%j, which ends the parser, does not reach it',
  (prose) => {
    expect(told(prose)).toEqual(['import-or-export a.mdx:1:1']);
  },
);

test.each(['{'.repeat(50_000), '>'.repeat(50_000), '<'.repeat(50_000), 'a '.repeat(300_000)])(
  'a mass of marks is refused before it is parsed (%#)',
  (prose) => {
    expect(told(prose)).toEqual(['broken-mdx a.mdx:1:1']);
  },
);

test.each([
  'JavaScript:x',
  '\tjavascript:x',
  'java\nscript:x',
  'javascript%3Ax',
  'vbscript:x',
  'https:example.org',
  'https:///example.org',
  'https://',
  '\\\\example.org',
  '/\t/example.org',
  '?a',
  '#',
  'blob:https://example.org/a',
])('a link to %j is refused', (url) => {
  expect(refuseLink(url)).toBeTypeOf('string');
});

describe('the second lock, inside the pipeline that renders', () => {
  const render = (prose: string) => mdxToJs(prose, { mdastPlugins: [guardPlugin] });

  test.each([
    'import fs from "node:fs"',
    '{process.env}',
    'a {5} b',
    '<Finding id={1} />',
    '<div>a</div>',
    'a <b>c</b>',
    '<Chart />',
    '![a](b)',
    '![a][b]\n\n[b]: /c',
    '[a](javascript:b)',
    '[a][b]\n\n[b]: data:c',
    'a[^1]\n\n[^1]: b',
    '~~a~~',
    '- [ ] a',
  ])('refuses %j', (prose) => {
    expect(() => render(prose)).toThrow(/\(line \d\)/);
  });

  test.each(globSync('{content,tests/fixtures/small-world/content}/**/*.mdx'))('lets %s be', (file) => {
    expect(() => render(readFileSync(file, 'utf8'))).not.toThrow();
  });
});
