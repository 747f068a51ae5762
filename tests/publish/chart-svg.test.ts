import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { councilSvg } from '../../src/publish/charts/council-image.ts';
import { lettersOf } from './letters-of-font.ts';
import { drawn, scorecards, svgOf } from './real-charts.ts';

interface Node {
  nodeName: string;
  tagName?: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const nodesOf = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
const elementsOf = (svg: string) => nodesOf(parseFragment(svg) as Node).filter(({ tagName }) => tagName);
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
// Each is written once, for all that is asked of it.
const files = [
  ...drawn.map((graphic) => [graphic.file, svgOf(graphic)] as const),
  ...scorecards.slice(0, 40).map((card) => [`og/${card.area.id}`, councilSvg(card)] as const),
];

test('there are charts to look at', () => {
  expect(drawn.length).toBeGreaterThan(50);
});

describe('the file of every chart, and the image of every council,', () => {
  test('holds drawing and text alone: nothing that runs, and nothing from outside', () => {
    const tags = new Set(files.flatMap(([, svg]) => elementsOf(svg).map(({ tagName }) => tagName)));
    expect([...tags].sort()).toEqual(['desc', 'g', 'path', 'svg', 'text', 'title', 'tspan']);
    for (const [file, svg] of files) expect(svg, file).not.toMatch(/url\(|xlink|@import/);
  });

  test('says its looks in attributes, so that it needs no style sheet', () => {
    const names = new Set(
      files.flatMap(([, svg]) => elementsOf(svg).flatMap(({ attrs = [] }) => attrs.map(({ name }) => name))),
    );
    const outside = ['class', 'style', 'href', 'src', 'onload', 'onclick'];
    expect(outside.filter((name) => names.has(name))).toEqual([]);
    for (const [file, svg] of files) expect(svg, file).not.toMatch(/var\(|="undefined"|NaN/);
  });

  test('is named by its title and its description', () => {
    for (const [file, svg] of files) {
      const [root] = elementsOf(svg);
      const named = Object.fromEntries((root?.attrs ?? []).map(({ name, value }) => [name, value]));
      expect(named, file).toMatchObject({ role: 'img', 'aria-labelledby': 'title desc' });
      for (const tag of ['title', 'desc'])
        expect(
          textOf(elementsOf(svg).find(({ tagName }) => tagName === tag) ?? { nodeName: '' }),
          file,
        ).toMatch(/\w{3}/);
    }
  });

  test('has the shape of a social card', () => {
    for (const [file, svg] of files) {
      const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      expect(Number(width) / Number(height), file).toBeCloseTo(1200 / 630, 3);
    }
  });

  test('has no letter that the fonts of its image lack', () => {
    const [serif, sans, symbols] = ['newsreader-600', 'public-sans-400', 'inter-symbols'].map((name) =>
      lettersOf(`src/publish/fonts/${name}.ttf`),
    );
    const lacking = files.flatMap(([, svg]) =>
      [
        ...elementsOf(svg)
          .filter(({ tagName }) => tagName === 'text')
          .map(textOf)
          .join(''),
      ].filter((letter) => !(serif?.has(letter) && sans?.has(letter)) && !symbols?.has(letter)),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });
});

test('the file of a chart says whose numbers they are, what they show, and where they come from', () => {
  for (const graphic of drawn) {
    const words = elementsOf(svgOf(graphic))
      .filter(({ tagName }) => tagName === 'tspan')
      .map(textOf)
      .join(' ');
    const [first] = graphic.records;
    expect(words).toContain(graphic.headline);
    expect(words).toContain(graphic.subtitle);
    for (const note of graphic.notes) expect(words).toContain(note);
    expect(words).toContain('Source: ');
    expect(words).toContain(first?.row.locator.split(',')[0] ?? 'the records of this site');
    expect(words).toContain(`https://scorecards.example/charts/${graphic.file}/`);
  }
}, 60_000);
