import type { ComparedArea } from '../../compare/compared-area.ts';
import { comparedArea, type Links } from '../../compare/gather-area.ts';
import { isComparable, type Pair, pairsOf } from '../../compare/pairs.ts';
import { address, sourceEntry } from '../../components/address.ts';
import { isCouncil } from '../../model/area.ts';
import type { Scorecard } from '../../scorecard/build-scorecard.ts';
import { type Site, site } from '../../site.ts';

/** What the pages that compare are made from. */
interface CompareSite {
  /** Every council, region and England of which there is a figure, by its id. */
  areas: Map<string, ComparedArea>;
  comparable: Scorecard[];
  pairs: Pair[];
}

/** The measures of which two councils have a figure: the others can't be compared by anyone. */
function sharedMeasures(councils: readonly Scorecard[]): Set<string> {
  const seen = new Set<string>();
  const ids = councils.flatMap(({ performance }) => [
    ...new Set(
      performance.filter(({ series }) => !series.breakdown).map(({ series }) => series.indicator.id),
    ),
  ]);
  return new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
}

let made: { from: Site; compared: CompareSite } | undefined;

function make({ catalogue, scorecards }: Site): CompareSite {
  const ofRow: Links['ofRow'] = (table, row) => sourceEntry(catalogue.dataset, table, row);
  const links = { at: address, ofRow };
  const comparable = scorecards.filter(isComparable);
  const councils = new Set(comparable.map(({ area }) => area));
  const areas = catalogue.dataset.areas.filter(
    (area) =>
      councils.has(area) ||
      (!isCouncil(area) && area.kind !== 'comparator' && catalogue.figuresOf(area.id).length > 0),
  );
  const measures = sharedMeasures(comparable);
  return {
    areas: new Map(areas.map((area) => [area.id, comparedArea(catalogue, area, measures, links)])),
    comparable,
    pairs: pairsOf(scorecards),
  };
}

/** What the pages that compare are made from, gathered once a build. */
export function compareSite(): CompareSite {
  const from = site();
  if (made?.from !== from) made = { from, compared: make(from) };
  return made.compared;
}

/** The areas that stand beside some councils: their regions, each once, and England. */
export function besideOf(
  areas: ReadonlyMap<string, ComparedArea>,
  chosen: readonly ComparedArea[],
): ComparedArea[] {
  const ids = [...new Set([...chosen.flatMap(({ region }) => region ?? []), 'england'])];
  return ids.flatMap((id) => areas.get(id) ?? []);
}
