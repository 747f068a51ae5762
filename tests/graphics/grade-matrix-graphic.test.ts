import { expect, test } from 'vitest';
import { gradeMatrixGraphic } from '../../src/graphics/grade-matrix-graphic.ts';
import { isCouncil } from '../../src/model/area.ts';
import { scorecardOf, world } from '../scorecard/small-scorecards.ts';

const judged = world.dataset.areas.filter(isCouncil).flatMap(({ id }) => scorecardOf(id).assessments);
const graphics = world.dataset.frameworks
  .filter(({ kind }) => kind === 'graded')
  .map((framework) => gradeMatrixGraphic(world, framework, judged));

const said = () =>
  graphics
    .map(({ file, headline, subtitle, description, table }) =>
      [
        file,
        headline,
        subtitle,
        description,
        ...table.rows.map((row) => row.map(({ text }) => text).join(' | ')),
      ].join('\n'),
    )
    .join('\n\n');

test('what is said of the grades of each framework stands as it was read over', async () => {
  await expect(`${said()}\n`).toMatchFileSnapshot('golden/grade-matrix.txt');
});

test('no matrix holds assessments of two frameworks', () => {
  for (const { file, records } of graphics) {
    const frameworks = records.flatMap(({ table, row }) =>
      table === 'assessments' && 'framework' in row ? [row.framework] : [],
    );
    expect(new Set(frameworks).size).toBeLessThan(2);
    for (const one of frameworks) expect(file).toBe(`england/${one}-grades`);
  }
});
