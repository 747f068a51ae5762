import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { isCouncil } from '../../src/model/area.ts';
import { buildScorecard, isEmpty, looseEnds, yearsOf } from '../../src/scorecard/build-scorecard.ts';
import { catalogueOf } from '../../src/scorecard/catalogue.ts';
import { performanceByGroup } from '../../src/scorecard/performance.ts';
import { scorecardOf, world } from './small-scorecards.ts';

const northam = scorecardOf('northam');
const eastam = scorecardOf('eastam');
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('a council without data', () => {
  test('has a scorecard, and it is empty', () => {
    expect(isEmpty(eastam)).toBe(true);
    expect(eastam).toEqual({
      area: world.row('areas', 'eastam'),
      region: world.row('areas', 'westshire'),
      assessments: [],
      performance: [],
      promises: [],
      journeys: [],
      findings: [],
      actions: [],
      decisions: [],
      discrepancies: [],
      reports: [],
      responses: [],
      sources: [],
      tallies: {
        changes: { compared: 0, cannotTell: 0, counts: {}, moved: [] },
        compared: [],
        verdicts: { dated: 0, undated: 0, counts: {} },
      },
    });
    expect(yearsOf(eastam)).toEqual([]);
  });

  test('others are not empty', () => {
    expect(isEmpty(northam)).toBe(false);
    expect(isEmpty(scorecardOf('southam'))).toBe(false);
  });
});

describe('a scorecard', () => {
  test('holds what is its own and nothing of another council', () => {
    expect(northam.findings.every(({ area }) => area === 'northam')).toBe(true);
    expect(idsOf(scorecardOf('southam').findings)).toEqual(['southam-visit-carers']);
    expect(scorecardOf('southam').reports).toEqual([]);
  });

  test('lists its sources newest first', () => {
    expect(idsOf(northam.sources)).toEqual([
      'national-figures-2023',
      'northam-panel-2023',
      'northam-watch-2023',
      'northam-cabinet-2022',
      'northam-yearly-2010',
    ]);
  });

  test('lists decisions newest first', () => {
    expect(idsOf(northam.decisions)).toEqual(['northam-panel-noted', 'northam-plan-agreed']);
  });

  test('gathers a journey with all that belongs to it', () => {
    const [journey] = northam.journeys;
    expect(journey?.id).toBe('care-plan-2023');
    expect(idsOf(journey?.findings ?? [])).toEqual(['northam-watch-waits', 'northam-plan-reviews']);
    expect(journey?.actions).toHaveLength(3);
    expect(journey?.promises).toHaveLength(12);
    expect(idsOf(journey?.decisions ?? [])).toEqual(['northam-plan-agreed']);
  });

  test('knows what belongs to no assessment and no journey', () => {
    const loose = looseEnds(northam);
    expect(idsOf(loose.findings)).toEqual(['northam-panel-words']);
    expect(idsOf(loose.actions)).toEqual(['northam-panel-line']);
    expect(idsOf(loose.decisions)).toEqual(['northam-panel-noted']);
  });

  test('knows the calendar years it is about', () => {
    expect(yearsOf(northam)).toEqual(['2010', '2021', '2022', '2023', '2024']);
  });

  test('groups performance in the order of the register', () => {
    expect(performanceByGroup(northam.performance).map(({ group, list }) => [group, list.length])).toEqual([
      ['demand', 2],
      ['reviews', 2],
      ['waiting', 2],
      ['long-term-support', 1],
      ['care-homes', 1],
      ['experience', 2],
      ['assessments', 1],
      ['workforce', 1],
      ['money', 1],
      ['day-services', 4],
    ]);
  });
});

describe.each(['tests/fixtures/small-world', '.'])('of %s', (root) => {
  const catalogue = catalogueOf(loadDataset(root).dataset);
  const councils = catalogue.dataset.areas.filter(isCouncil);

  test('every scorecard is plain data: it comes back from JSON as it was', () => {
    for (const area of councils) {
      const card = buildScorecard(catalogue, area);
      expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
      expect(structuredClone(card)).toStrictEqual(card);
    }
  });

  test('building it twice gives the same, and leaves the dataset as it was', () => {
    const before = structuredClone(catalogue.dataset);
    for (const area of councils)
      expect(buildScorecard(catalogue, area)).toEqual(buildScorecard(catalogue, area));
    expect(catalogue.dataset).toEqual(before);
  });
});
