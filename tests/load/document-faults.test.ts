import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change, rewrite } from '../fixtures/worlds.ts';
import { expectProblems, placeOf, problemsOf, type Spoil } from './spoilt.ts';

const journey = 'content/journeys/northam/care-plan-2023.mdx';
const guide = 'content/guide/reading.mdx';
const inProse =
  (to: string): Spoil =>
  (root) =>
    change(root, guide, 'Reablement is short help.', to);
const inFront =
  (from: string, to: string): Spoil =>
  (root) =>
    change(root, journey, from, to);
const link = (root: string) => {
  rmSync(join(root, guide));
  symlinkSync('/etc/hostname', join(root, guide));
};
const withText = (file: string) => (root: string) => writeFileSync(join(root, file), 'text');
const latin1: Spoil = (root) => rewrite(root, guide, (text) => Buffer.from(`${text}café`, 'latin1'));

const faults: [fault: string, spoil: Spoil, place: string][] = [
  ['an import', inProse('\n\nimport fs from "node:fs"'), `mdx-code ${guide}:9:1`],
  ['an export', inProse('\n\nexport const five = 5'), `mdx-code ${guide}:9:1`],
  ['an expression', inProse('There are {5} of them.'), `mdx-code ${guide}:7:51`],
  ['an expression by itself', inProse('\n\n{process.env}'), `mdx-code ${guide}:9:1`],
  ['an attribute that runs', inProse('<Finding id={1} />'), `mdx-code ${guide}:7:41`],
  ['attributes spread out', inProse('<Finding {...all} />'), `mdx-code ${guide}:7:41`],
  ['a component that is not allowed', inProse('<Chart id="a" />'), `unknown-component ${guide}:7:41`],
  ['raw HTML', inProse('\n\n<div onclick="alert(1)">Hello</div>'), `unknown-component ${guide}:9:1`],
  ['a script', inProse('\n\n<script>alert(1)</script>'), `unknown-component ${guide}:9:1`],
  ['a comment in HTML', inProse('\n\n<!-- hidden -->'), `broken-mdx ${guide}:9:1`],
  ['a link that runs', inProse('[here](javascript:alert(1))'), `unsafe-link ${guide}:7:41`],
  ['a link to any host', inProse('[here](//evil.example)'), `unsafe-link ${guide}:7:41`],
  ['a link defined below', inProse('[here][1]\n\n[1]: http://example.org'), `unsafe-link ${guide}:9:1`],
  ['a picture', inProse('![logo](/icon.svg)'), `unsafe-image ${guide}:7:41`],
  [
    'a component that never closes',
    inProse('\n\n<Finding id="northam-watch-safe">'),
    `broken-mdx ${guide}:9:1`,
  ],
  ['a less-than sign', inProse('Groups of <5 are hidden.'), `broken-mdx ${guide}:7:51`],
  [
    'a figure that no table has',
    inProse('<Figure area="northam" indicator="wait-days" period="2019/20" />'),
    `unknown-reference ${guide}:7:41`,
  ],
  [
    'a figure without its period',
    inProse('<Figure area="northam" indicator="wait-days" />'),
    `missing-attribute ${guide}:7:41`,
  ],
  [
    'a finding that no table has',
    inProse('<Finding id="northam-watch-save" />'),
    `unknown-reference ${guide}:7:41`,
  ],
  [
    'steps that no table has',
    inProse('\n\n<Steps area="northam" indicator="wait-days" period="2022/23" />'),
    `unknown-reference ${guide}:9:1`,
  ],
  ['front matter with an unknown key', inFront('starts:', 'begins:'), `unknown-key ${journey}:4:9`],
  [
    'front matter without a title',
    inFront('title: "Care plan, 2023"\n', ''),
    `wrong-front-matter ${journey}:2:1`,
  ],
  [
    'front matter with a wrong date',
    inFront('"2022-12-12"', '"12 December 2022"'),
    `wrong-front-matter ${journey}:4:9`,
  ],
  ['front matter with a bare year', inFront('"2022-12-12"', '2022'), `wrong-front-matter ${journey}:4:9`],
  [
    'front matter with a colon in it',
    inFront('"Care plan, 2023"', 'Care plan: 2023'),
    `broken-front-matter ${journey}:2:8`,
  ],
  [
    'front matter that names no source',
    inFront('- northam-panel-2023', '- northam-panel'),
    `unknown-reference ${journey}:1:1`,
  ],
  [
    'a document without front matter',
    (root) => rewrite(root, guide, () => 'Hello\n'),
    `no-front-matter ${guide}:1:1`,
  ],
  ['a document in Latin-1', latin1, `not-utf8 ${guide}:1:1`],
  ['a document that is a link', link, `not-a-file ${guide}:1:1`],
  [
    'a file that is no document',
    withText('content/guide/notes.txt'),
    'unexpected-file content/guide/notes.txt:1:1',
  ],
  ['a document of no kind', withText('content/about.mdx'), 'unexpected-file content/about.mdx:1:1'],
  ['a journey of another council', inFront('area: northam', 'area: southam'), `wrong-file ${journey}:1:1`],
];

test.each(faults)('%s is named at its place', async (fault, spoil, place) => {
  const problems = problemsOf(spoil);
  await expectProblems(problems, fault);
  expect(problems.map(placeOf)).toContain(place);
});
