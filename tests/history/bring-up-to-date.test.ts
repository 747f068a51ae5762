import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { historyFile, historyOf, refuseUncommitted } from '../../src/history/bring-up-to-date.ts';
import { temporaryFolder } from '../fixtures/worlds.ts';
import { type GitWorld, gitIn, gitWorld } from './git-world.ts';

const figures = (...rows: string[]) =>
  ['area,indicator,breakdown,period,value,locator', ...rows, ''].join('\n');
const northam = 'data/observations/northam.csv';
const first = figures(
  'northam,reviews-late,,2022-06-30,1240,page 3',
  'northam,reviews-late,,2023-06-30,-4,page 3',
);
const second = first.replace('1240', '1204');

/** Two commits: two figures, then one of them mended. */
function mendedFigure(): GitWorld {
  const world = gitWorld();
  world.commit('2024-01-08T23:30:00-02:00', 'Figures of Northam', { [northam]: first });
  world.commit('2024-01-10T08:00:00Z', 'Two digits stood the wrong way round', { [northam]: second });
  return world;
}

const linesOf = (root: string) => historyOf(root).text.trimEnd().split('\n').slice(1);
const record = ({ root, commit }: GitWorld, at: string) =>
  commit(at, 'The history is up to date', { [historyFile]: historyOf(root).text });

describe('the history made from commits', () => {
  test('counts added rows, and tells a changed figure with what it said, by the day in UTC', () => {
    expect(linesOf(mendedFigure().root)).toEqual([
      '2024-01-09,added,observations,northam,2,,,,,Figures of Northam',
      '2024-01-10,changed,observations,northam,,northam|reviews-late||2022-06-30,value,1240,1204,Two digits stood the wrong way round',
    ]);
  });

  test('counts what stands around a figure, and a number written with another zero', () => {
    const world = mendedFigure();
    const other = second.replace('1204,page 3', '1204.0,page 3').replace('-4,page 3', '-4,page 4');
    world.commit('2024-01-11T08:00:00Z', 'Places', { [northam]: other });
    expect(linesOf(world.root).at(-1)).toBe('2024-01-11,described,observations,northam,2,,,,,Places');
  });

  test('takes a column of another name for the same, and a new one that is filled for a description', () => {
    const world = mendedFigure();
    const renamed = second.replace('locator', 'place');
    world.commit('2024-01-11T08:00:00Z', 'A better name', { [northam]: renamed });
    expect(linesOf(world.root)).toHaveLength(2);
    const wider = renamed.replace(',place', ',place,note').replace('1204,page 3', '1204,page 3,odd');
    world.commit('2024-01-12T08:00:00Z', 'Notes', { [northam]: wider });
    expect(linesOf(world.root).at(-1)).toBe('2024-01-12,described,observations,northam,1,,,,,Notes');
  });

  test('tells of figures below zero, of emptied cells, and of removed rows', () => {
    const world = mendedFigure();
    world.commit('2024-01-11T08:00:00Z', 'Mended', {
      [northam]: second.replace('-4,', '-5,').replace('1204', ''),
    });
    world.commit('2024-01-12T08:00:00Z', 'Gone', { [northam]: figures() });
    expect(linesOf(world.root).slice(2)).toEqual([
      '2024-01-11,changed,observations,northam,,northam|reviews-late||2022-06-30,value,1204,,Mended',
      '2024-01-11,changed,observations,northam,,northam|reviews-late||2023-06-30,value,-4,-5,Mended',
      '2024-01-12,removed,observations,northam,2,,,,,Gone',
    ]);
  });

  test('finds the area of a grade by its assessment', () => {
    const world = gitWorld();
    world.commit('2024-01-09T08:00:00Z', 'A report', {
      'data/assessments.csv': 'id,area\nvisit,southam\n',
      'data/grades.csv': 'assessment,element,grade\nvisit,safety,Good\n',
    });
    expect(linesOf(world.root)).toContain('2024-01-09,added,grades,southam,1,,,,,A report');
  });

  test('names nobody', () => {
    const world = mendedFigure();
    world.git('checkout', '-q', '-b', 'side', 'HEAD~1');
    world.commit('2024-01-11T08:00:00Z', 'Side', { 'data/areas.csv': 'id\nnortham\n' });
    world.git('checkout', '-q', 'main');
    world.git(
      'merge',
      '-q',
      '--no-ff',
      '-m',
      'Merge pull request #7 from jo-bloggs/side\n\nThe register',
      'side',
    );
    expect(linesOf(world.root).at(-1)).toBe('2024-01-10,added,areas,,1,,,,,The register');
    expect(historyOf(world.root).text).not.toMatch(/bloggs|Some One|example/i);
  });
});

describe('what was recorded', () => {
  test('stays byte for byte when it is brought up to date again', () => {
    const world = mendedFigure();
    record(world, '2024-01-10T09:00:00Z');
    const { text } = historyOf(world.root);
    expect(historyOf(world.root)).toEqual({ text, commits: 0 });
    world.commit('2024-02-01T08:00:00Z', 'More', { 'data/areas.csv': 'id\nnortham\n' });
    expect(historyOf(world.root).text).toBe(`${text}2024-02-01,added,areas,,1,,,,,More\n`);
  });

  test('is not told again when its commits are squashed into a later one', () => {
    const world = mendedFigure();
    record(world, '2024-01-10T09:00:00Z');
    const { text } = historyOf(world.root);
    world.git('checkout', '-q', '--orphan', 'squashed');
    world.commit('2024-03-01T08:00:00Z', 'All at once', {});
    expect(historyOf(world.root).text).toBe(text);
  });

  test('comes before a commit of an earlier day that was put on top of it', () => {
    const world = mendedFigure();
    record(world, '2024-01-10T09:00:00Z');
    world.commit('2023-12-24T08:00:00Z', 'Late', { 'data/areas.csv': 'id\nnortham\n' });
    expect(linesOf(world.root).at(-1)).toBe('2024-01-10,added,areas,,1,,,,,Late');
  });
});

describe('the history is refused', () => {
  test('of a shallow clone, with the command that mends it', () => {
    const [world, to] = [mendedFigure(), temporaryFolder()];
    gitIn(to, ['clone', '-q', '--depth', '1', `file://${world.root}`, 'shallow']);
    expect(() => historyOf(join(to, 'shallow'))).toThrow('git fetch --unshallow');
  });

  test('of a folder without git', () => {
    expect(() => historyOf(temporaryFolder())).toThrow('There is no git history here.');
  });

  test('while tables are not committed', () => {
    const { root } = mendedFigure();
    expect(() => refuseUncommitted(root)).not.toThrow();
    writeFileSync(join(root, northam), first);
    expect(() => refuseUncommitted(root)).toThrow('Commit it first');
  });
});
