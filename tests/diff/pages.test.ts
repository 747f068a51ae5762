import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparePages, listPages } from '../../src/diff/changed-pages.ts';
import { type JudgedSide, readSide } from '../../src/diff/side.ts';
import { buildSite, differing, type Site, unversioned } from '../cli/two-sites.ts';
import { putNotices } from '../fixtures/noticed-world.ts';
import { change, keptFolder, smallWorld } from '../fixtures/worlds.ts';

const { folder, remove } = keptFolder();
let before: Site;
beforeAll(() => {
  before = unversioned(buildSite(smallWorld, join(folder, 'before')));
}, 600_000);
afterAll(remove);

const judged = (root: string): JudgedSide => {
  const { judged, loaded } = readSide(root);
  if (!judged) throw new Error(JSON.stringify(loaded.problems, null, 1));
  return judged;
};

type Spoil = (root: string) => void;

const changes: [string, Spoil][] = [
  ['a figure', (root) => change(root, 'data/observations/northam.csv', '2023-06-30,1348', '2023-06-30,1287')],
  [
    'a grade, a finding, an action, promises, a decision, a contradiction and prose',
    (root) => {
      change(root, 'data/grades.csv', 'northam-watch-2023,page 3', 'northam-watch-2023,page 7');
      change(root, 'data/findings.csv', 'Carers are asked too late', 'Carers are asked late');
      change(root, 'data/targets.csv', 'at-most,1200,', 'at-most,1400,');
      change(root, 'data/actions.csv', 'complete,,2023-10-04', 'in-progress,,2023-10-04');
      change(root, 'data/milestones.csv', 'yes,2023-09-15', 'yes,2023-09-20');
      change(root, 'data/decisions.csv', 'The panel noted', 'The panel took note of');
      change(root, 'data/discrepancies.csv', 'the table says fewer', 'the table says less');
      change(root, 'content/councils/northam.mdx', '\n\n', '\n\nOnce more: ');
      change(root, 'content/indicators/wait-days.mdx', '\n\n', '\n\nOnce more: ');
    },
  ],
  [
    'a first figure of a council, one taken away, one of England, a note on a year and the title of a source',
    (root) => {
      change(root, 'data/observations/england.csv', '2021/22,62.0', '2021/22,62.1');
      change(root, 'data/sources.csv', 'Neighbour visit to Southam', 'A visit to Southam');
      change(root, 'data/annotations.csv', 'unlike others', 'unlike any other');
      const file = 'data/observations/southam.csv';
      const given =
        'southam,care-at-home,,2021/22,71.0,,,,,1420,2000,,,,,national-figures-2023,"Table 2, Southam",\n';
      change(root, file, given, '');
      const header = readFileSync(join(root, file), 'utf8').split('\n')[0];
      writeFileSync(
        join(root, 'data/observations/eastam.csv'),
        `${header}\n${given.replaceAll('southam', 'eastam')}`,
      );
    },
  ],
  ['what is under review or withdrawn, and a reply of the council', putNotices],
];

const pagesIn = (files: readonly string[]): string[] =>
  files.filter((file) => file.endsWith('index.html')).map((file) => file.slice(0, -'index.html'.length));

test.each(changes)(
  'all pages that a build makes otherwise are named: %s',
  (name, spoil) => {
    const root = join(folder, name, 'root');
    cpSync(smallWorld, root, { recursive: true });
    spoil(root);
    const after = unversioned(buildSite(root, join(folder, name, 'site')));
    const { added, changed, removed } = comparePages(judged(smallWorld), judged(root));
    const named = [...added, ...changed, ...removed];
    const made = pagesIn(differing(before, after)).filter(
      (page) => !(listPages as readonly string[]).includes(page),
    );
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((page) => !named.includes(page))).toEqual([]);
    // A page whose rows changed may happen to show none of what changed in them; most do.
    expect(named.length).toBeLessThan(2 * made.length);
    expect(added).toEqual(made.filter((page) => !before.has(`${page}index.html`)));
    expect(removed).toEqual(made.filter((page) => !after.has(`${page}index.html`)));
  },
  600_000,
);
