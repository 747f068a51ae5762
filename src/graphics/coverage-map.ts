import { isOfToday } from '../model/area.ts';
import { isEmpty, newestSource, type Scorecard } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { asOfNewest, mapHeadline } from '../wording/describe-map.ts';
import { sentence } from '../wording/sentence.ts';
import type { Graphic } from './graphic.ts';
import { mapGraphic } from './map-graphic.ts';

const classes = [
  { words: 'Scorecard', fill: 1 },
  { words: 'Assessment only', fill: 0.5 },
  { words: 'Nothing held here yet', fill: 0 },
];
const none = classes.length - 1;

const classOf = (card: Scorecard): number => {
  if (isEmpty(card)) return none;
  return card.performance.length + card.promises.length ? 0 : 1;
};

/** What is held of a council, in words. */
export const heldOf = (card: Scorecard): string => classes[classOf(card)]?.words.toLowerCase() ?? '';

/** Which councils have something held here; undefined where none has a place on the map. */
export function coverageMap(catalogue: Catalogue, scorecards: readonly Scorecard[]): Graphic | undefined {
  const classByCouncil = new Map(scorecards.map((card) => [card.area.id, classOf(card)]));
  const full = scorecards.filter((card) => classOf(card) === 0 && isOfToday(card.area));
  return mapGraphic(catalogue, {
    name: 'coverage-map',
    headline: (councils) => mapHeadline(full.length, councils, 'a scorecard'),
    subtitle: sentence(
      `What is held of each council in England${asOfNewest(newestSource(catalogue.dataset.sources))}`,
    ),
    classes,
    mapped: ({ id }) => {
      const place = classByCouncil.get(id) ?? none;
      return { class: place, shown: classes[place]?.words.toLowerCase() ?? '' };
    },
    head: 'Held here',
    records: [],
  });
}
