import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cyclesIn } from './architecture/cycles.ts';
import { fileNamed, importFaults } from './architecture/faults.ts';
import { floors } from './architecture/floors.ts';
import { importsOf } from './architecture/imports-of.ts';

const found = (pattern: string) =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const sources = found('src/**/*.{ts,astro}');
const textOf = (file: string) => readFileSync(file, 'utf8');
const importsIn = new Map(sources.map((file) => [file, importsOf(file, textOf(file))]));

describe('the house', () => {
  test('has floors in src', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect([...importsIn.values()].flat().length).toBeGreaterThan(20);
  });

  test('imports only downwards, as its table of floors says', () => {
    expect([...importsIn].flatMap(([file, imports]) => importFaults(file, imports))).toEqual([]);
  });

  test('has no table of floors that leads upwards', () => {
    const rooms = Object.keys(floors);
    const up = Object.entries(floors).flatMap(([room, { uses, typesOf = [] }]) =>
      [...uses, ...typesOf]
        .filter((used) => !rooms.slice(0, rooms.indexOf(room)).includes(used))
        .map((used) => `${room} uses ${used}, which is not below it`),
    );
    expect(up).toEqual([]);
  });

  test('has no files that import each other in a circle', () => {
    const graph = [...importsIn].map(([file, imports]): [string, string[]] => [
      file,
      imports.flatMap((one) => fileNamed(file, one) ?? []),
    ]);
    expect(cyclesIn(new Map(graph))).toEqual([]);
  });

  test('names every file after what is in it', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|managers?)([/.-]|$)/i;
    expect(found('{src,tests}/**/*').filter((file) => vague.test(file))).toEqual([]);
  });

  test('has no source file of more than 200 lines', () => {
    const long = sources.map((file) => [file, textOf(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 200)).toEqual([]);
  });
});

describe('the check of imports', () => {
  const faultsOf = (file: string, text: string) => importFaults(file, importsOf(file, text));

  test.each([
    ['src/model/a.ts', "import { z } from 'zod'; export { b } from './b.ts';"],
    ['src/load/a.ts', "import { readFileSync } from 'node:fs'; import { parse } from 'csv-parse/sync';"],
    ['src/wording/a.ts', "import { type Change, type Series } from '../scorecard/change.ts';"],
    [
      'src/components/A.astro',
      "---\nimport B from './B.astro';\nimport '../styles/b.css';\n---\n<p>import it</p>",
    ],
    ['src/cli/build.ts', "await import('node:fs');"],
  ])('lets %s be', (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });

  test.each([
    ['src/model/a.ts', "import '../load/a.ts';", 'model may import only itself'],
    ['src/model/a.ts', "import type { A } from '../pages/a.ts';", 'model may import only itself'],
    ['src/model/a.ts', "let a: import('../load/a.ts').A;", 'model may import only itself'],
    ['src/model/a.ts', "export * from '../load/a.ts';", 'model may import only itself'],
    ['src/model/a.ts', "await import('../load/a.ts');", 'model may import only itself'],
    [
      'src/wording/a.ts',
      "import { type A, b } from '../scorecard/a.ts';",
      'wording takes only types from scorecard',
    ],
    ['src/scorecard/a.ts', "import a from 'd3';", 'scorecard may use only d3-array'],
    ['src/cli/new-one.ts', "import a from 'node:fs/promises';", 'only load and the files listed'],
    [
      'src/components/A.astro',
      "---\n---\n<script>import '../load/a.ts'</script>",
      'components may import only',
    ],
    ['src/load/a.ts', "import a from '../../package.json';", 'src imports nothing that lies outside it'],
    ['src/attic/a.ts', "import a from 'zod';", 'no floor is given to attic'],
  ])('tells of %s with %s', (file, text, rule) => {
    expect(faultsOf(file, text)).toEqual([expect.stringContaining(rule)]);
  });

  test('finds a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(cyclesIn(graph)).toEqual(['b → c → b']);
  });
});
