import { describe, expect, it } from 'vitest';
import { layoutGradeMatrix } from '../../src/charts/grade-matrix.ts';
import { type Drawing, pageRooms } from '../../src/charts/parts/drawing.ts';
import { matrices } from './matrix-worlds.ts';

const world = (id: string) => {
  const found = matrices.find((one) => one.id === id);
  if (!found) throw new Error(`no world "${id}"`);
  return found;
};
const withoutKey = (id: string) => layoutGradeMatrix({ ...world(id), key: [] }, 'wide');
const marks = ({ shapes }: Drawing, look: string) =>
  shapes.find((shape) => shape.look === look)?.path.match(/M/g)?.length ?? 0;
const words = ({ texts }: Drawing) => texts.map((text) => text.words);

describe('a matrix of grades', () => {
  it('draws no data as a dash without steps, apart from the lowest grade', () => {
    expect(marks(withoutKey('matrix-bases'), 'no-data')).toBe(2);
    const row = (name: string) => {
      const input = world('matrix-bases');
      return layoutGradeMatrix(
        { ...input, key: [], rows: input.rows.filter((one) => one.name === name) },
        'wide',
      );
    };
    expect(row('Lowest grade').shapes.map(({ look }) => look)).toEqual([
      'grid',
      'cell full',
      'cell',
      'overall',
    ]);
    expect(row('No data').shapes.map(({ look }) => look)).toEqual([
      'grid',
      'no-data',
      'cell full',
      'overall',
    ]);
  });

  it('hatches what was carried forward and dashes what was not graded', () => {
    expect(marks(withoutKey('matrix-bases'), 'cell carried')).toBe(3 + 1);
    expect(marks(withoutKey('matrix-bases'), 'cell none')).toBe(2 * 4);
  });

  it('keeps councils in the order given, whatever their grades', () => {
    const input = world('matrix-long-names');
    const said = words(layoutGradeMatrix(input, 'narrow'));
    expect(said.findIndex((one) => one.startsWith('Bournemouth'))).toBeLessThan(
      said.indexOf('Northamptonshire'),
    );
  });

  it('heads its columns by names where they fit, else by numbers with a list of names', () => {
    expect(words(withoutKey('matrix-three'))).not.toContain('1');
    expect(words(withoutKey('matrix-long-names'))).toEqual(
      expect.arrayContaining(['1', '11', 'Assessing needs']),
    );
  });

  it('heads a long list anew, so that no cell is far from its heading', () =>
    expect(words(withoutKey('matrix-153')).filter((one) => one === '10').length).toBe(
      1 + Math.ceil(153 / 16),
    ));

  it('sets the grades of the whole apart by a line and strong words', () => {
    const input = world('matrix-three');
    expect(marks(withoutKey('matrix-three'), 'overall')).toBe(1);
    const { texts } = layoutGradeMatrix({ ...input, key: [] }, 'wide');
    expect(texts.filter(({ look }) => look === 'strong').map((text) => text.words)).toEqual(['Overall']);
  });

  it.each(matrices)('has a place for each council of $id, within the drawing', (input) => {
    for (const room of pageRooms) {
      const { stops = [], width, height } = layoutGradeMatrix(input, room);
      expect(stops).toHaveLength(input.rows.length);
      expect(stops.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
      expect(new Set(stops.map(({ x, y }) => `${x} ${y}`)).size).toBe(input.rows.length);
    }
  });
});
