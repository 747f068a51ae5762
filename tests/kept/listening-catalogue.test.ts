import { describe, expect, test } from 'vitest';
import { inputDigests } from '../../src/kept/inputs.ts';
import { listeningCatalogue } from '../../src/kept/listening-catalogue.ts';
import { noting } from '../../src/kept/reads.ts';
import { type Catalogue, catalogueOf } from '../../src/scorecard/catalogue.ts';
import { dataset } from '../scorecard/small-scorecards.ts';

const plain = catalogueOf(dataset);
const catalogue = listeningCatalogue(plain);
const [figure] = plain.figuresOf('northam');
if (!figure) throw new Error('Northam has figures');

const askings: [string, (of: Catalogue) => unknown, string[]][] = [
  ['one row', (of) => of.row('areas', 'northam'), ['row areas northam']],
  ['one row of a table by its keys', (of) => of.rows.areas.get('northam'), ['row areas northam']],
  ['whether there is a row', (of) => of.rows.areas.has('nowhere'), ['row areas nowhere']],
  ['a table by its keys', (of) => [...of.rows.areas.keys()], ['table areas']],
  ['how many rows a table has', (of) => of.rows.areas.size, ['table areas']],
  ['a table', (of) => of.dataset.sources, ['table sources']],
  ['figures of an area', (of) => of.figuresOf('northam'), ['figuresOf northam']],
  ['figures about an indicator', (of) => of.figuresAbout('reviews-late'), ['figuresAbout reviews-late']],
  [
    'what touches a row',
    (of) => [of.discrepanciesOf('observations', figure), of.correctionsOf('observations', figure)],
    [
      'discrepanciesOf observations:northam|wait-days||2020/21',
      'correctionsOf observations:northam|wait-days||2020/21',
    ],
  ],
];

describe('a catalogue that listens', () => {
  test.each(askings)('answers as the plain one does, and notes it: %s', async (_, ask, noted) => {
    const reads = new Set<string>();
    expect(await noting(reads, async () => ask(catalogue))).toEqual(ask(plain));
    expect([...reads]).toEqual(noted);
  });

  test('notes for each page what that page reads, though they are made at one time', async () => {
    const pause = () => new Promise((done) => setTimeout(done, 1));
    const read = async (areas: string[]) => {
      const reads = new Set<string>();
      await noting(reads, async () => {
        for (const area of areas) {
          catalogue.figuresOf(area);
          await pause();
        }
      });
      return [...reads];
    };
    expect(await Promise.all([read(['northam', 'southam']), read(['england'])])).toEqual([
      ['figuresOf northam', 'figuresOf southam'],
      ['figuresOf england'],
    ]);
  });

  test('notes nothing where no page is made', () => {
    expect(catalogue.figuresOf('northam')).toHaveLength(plain.figuresOf('northam').length);
  });
});

describe('what a part of the data says', () => {
  const names = ['table sources', 'row areas northam', 'figuresOf northam', 'figuresOf southam', 'entries '];
  const said = (of: typeof dataset) => {
    const digests = inputDigests({ catalogue: catalogueOf(of), scorecards: () => [] });
    return names.map(digests);
  };

  test('differs where a row of it differs, and nowhere else', () => {
    const observations = dataset.observations.map((one) =>
      one.area === 'northam' ? { ...one, note: 'read again' } : one,
    );
    const [before, after] = [said(dataset), said({ ...dataset, observations })];
    expect(names.filter((_, at) => before[at] !== after[at])).toEqual(['figuresOf northam']);
  });

  test('is nothing for what nobody can ask', () => {
    const digests = inputDigests({ catalogue: plain, scorecards: () => [] });
    expect(digests('weather northam')).toBe('');
  });
});
