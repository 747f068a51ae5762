import type { ComparedArea } from '../compare/compared-area.ts';
import { comparedArea } from '../compare/gather-area.ts';
import { isComparable, pairPath, pairsOf } from '../compare/pairs.ts';
import { setSideBySide } from '../compare/set-side-by-side.ts';
import type { Area } from '../model/area.ts';
import { entryPage } from '../model/entry-pages.ts';
import type { PageParts } from './part-digest.ts';
import type { JudgedSide } from './side.ts';

/** The pages that set councils side by side, each with the parts that it is made from. */
export function compareParts({ catalogue, scorecards }: JudgedSide): PageParts[] {
  const { dataset } = catalogue;
  const measures = sharedMeasures({ scorecards });
  const links = {
    at: (path: string) => path,
    ofRow: (_: string, row: { source: string }) => entryPage(dataset, row),
  };
  const gathered = new Map<string, ComparedArea>();
  const gather = (area: Area): ComparedArea => {
    const found = gathered.get(area.id) ?? comparedArea(catalogue, area, measures, links);
    gathered.set(area.id, found);
    return found;
  };
  const pairs = pairsOf(scorecards);
  return [
    ...scorecards.filter(isComparable).map((card) => ({
      path: `compare/${card.area.id}/`,
      parts: () => [
        card.area,
        card.region,
        pairs.filter((pair) => pair.includes(card)).map((pair) => pair.map(({ area }) => area)),
      ],
    })),
    ...pairs.map((pair) => {
      const [one, other] = [pair[0].area, pair[1].area];
      const beside = new Set([one.region, other.region, 'england']);
      const areas = [...beside].flatMap((id) => catalogue.rows.areas.get(id ?? '') ?? []);
      return {
        path: pairPath(one, other),
        parts: () => [one, other, setSideBySide([gather(one), gather(other)], areas.map(gather))],
      };
    }),
  ];
}

/** The measures of which two councils have a figure: the others stand side by side on no page. */
function sharedMeasures({ scorecards }: Pick<JudgedSide, 'scorecards'>): Set<string> {
  const ids = scorecards
    .filter(isComparable)
    .flatMap(({ performance }) => [...new Set(performance.map(({ series }) => series.indicator.id))]);
  return new Set(ids.filter((id, at) => ids.indexOf(id) < at));
}
