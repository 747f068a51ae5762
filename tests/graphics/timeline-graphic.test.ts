import { describe, expect, test } from 'vitest';
import { timelineGraphic } from '../../src/graphics/timeline-graphic.ts';
import { site } from '../../src/site.ts';
import { scorecardOf } from '../scorecard/small-scorecards.ts';

const said = (council: string) => {
  const card = scorecardOf(council);
  return card.journeys
    .map((journey) => timelineGraphic(card, journey))
    .map(({ file, headline, subtitle, description, notes, table }) =>
      [
        ...[file, headline, subtitle, description, ...notes],
        ...table.rows.map((row) => row.map(({ text }) => text).join(' | ')),
      ].join('\n'),
    )
    .join('\n\n');
};

test('what is said of the journey of northam stands as it was read over', async () => {
  await expect(`${said('northam')}\n`).toMatchFileSnapshot('golden/timeline.txt');
});

describe('the journeys of the dataset', () => {
  const drawn = site().scorecards.flatMap((card) =>
    card.journeys.map((journey) => ({ card, journey, graphic: timelineGraphic(card, journey) })),
  );

  test('of three councils are all drawn', () =>
    expect([...new Set(drawn.map(({ card }) => card.area.id))]).toEqual([
      'leicester',
      'plymouth',
      'west-sussex',
    ]));

  test.each(drawn)(
    '$graphic.file has each promise but standing rules, and each decision, once',
    ({ journey, graphic }) => {
      const promises = journey.promises.filter(
        (one) => one.kind === 'milestone' || one.target.kind !== 'norm',
      );
      const count = (kind: string) => graphic.table.rows.filter(([, cell]) => cell?.text === kind).length;
      expect(count('Promise')).toBe(promises.length);
      expect(count('Decision')).toBe(journey.decisions.length);
      expect(count('Phase')).toBe(journey.document.data.phases?.length ?? 0);
    },
  );
});
