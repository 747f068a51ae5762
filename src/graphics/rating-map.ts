import { isOfToday } from '../model/area.ts';
import type { Framework } from '../model/framework.ts';
import { newestSource } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import type { JudgedAssessment } from '../scorecard/judged-assessment.ts';
import { assessmentDate } from '../wording/describe-assessment.ts';
import { asOfNewest, mapHeadline, ratingsNote } from '../wording/describe-map.ts';
import { sentence } from '../wording/sentence.ts';
import type { Graphic } from './graphic.ts';
import { fills, mapGraphic } from './map-graphic.ts';

/** On a map, fewer ratings than this say nothing that a line does not. */
const fewest = 2;

// Of each council of today the newest, as they come newest first.
const newestOf = ({ row }: Catalogue, list: readonly JudgedAssessment[]): Map<string, JudgedAssessment> =>
  new Map(
    list
      .filter(({ rank, assessment }) => rank !== undefined && isOfToday(row('areas', assessment.area)))
      .toReversed()
      .map((one) => [one.assessment.area, one]),
  );

/** The newest rating of each council under one framework; undefined where it has no scale, or hardly a rating is held. */
export function ratingMap(
  catalogue: Catalogue,
  framework: Framework,
  list: readonly JudgedAssessment[],
): Graphic | undefined {
  const newest = newestOf(catalogue, list);
  const scale = catalogue.dataset.scale
    .filter((one) => one.framework === framework.id && one.applies_to !== 'element')
    .sort((a, b) => b.rank - a.rank);
  if (newest.size < fewest || !scale.length) return undefined;
  const sizes = fills(scale.length);
  const graded = scale.map(({ grade }, index) => ({ words: grade, fill: sizes[index] ?? 0 }));
  const classes = [...graded, { words: 'No rating held here', fill: 0 }];
  return mapGraphic(catalogue, {
    name: `${framework.id}-map`,
    headline: (councils) => mapHeadline(newest.size, councils, 'a rating held'),
    about: { name: framework.name, path: `assessments/${framework.id}/` },
    subtitle: sentence(`newest rating of each council${asOfNewest(newestSource(catalogue.dataset.sources))}`),
    classes,
    mapped: ({ id }) => {
      const one = newest.get(id);
      const place = graded.findIndex(({ words }) => words === one?.assessment.overall);
      return one && place >= 0
        ? { class: place, shown: `${one.assessment.overall}, ${assessmentDate(one)}` }
        : { class: graded.length, shown: 'no rating held here' };
    },
    head: 'Rating',
    notes: [ratingsNote],
    records: [...newest.values()].map(({ assessment }) => ({ table: 'assessments', row: assessment })),
  });
}
