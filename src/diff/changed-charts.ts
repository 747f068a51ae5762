import { areaNameOf, type DrawnFile, drawnGraphics } from '../graphics/all-graphics.ts';
import { digestOf } from '../kept/digest.ts';
import { siteSvg } from '../publish/charts/chart-svg.ts';
import type { JudgedSide } from './side.ts';

/** One drawing of a chart: what it says in its headline, and the whole of it as SVG. */
export interface Drawing {
  headline: string;
  svg: string;
}

/** A chart that is drawn otherwise now, or only before or after. */
export interface ChartChange {
  /** Where its files lie: `<area>/<name>`. */
  file: string;
  /** Whose chart it is. */
  name: string;
  before?: Drawing;
  after?: Drawing;
}

const nowhere = { site: undefined, base: '/' };

/** Every chart whose drawing differs, in the order of the site. */
export function compareCharts(before: JudgedSide, after: JudgedSide): ChartChange[] {
  const [old, now] = [chartsOf(before), chartsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((file) => {
    const [was, is] = [old.get(file), now.get(file)];
    // Most charts rest on the same numbers, and need not be drawn to know it.
    if (was && is && digestOf(was) === digestOf(is) && passages(before, was) === passages(after, is))
      return [];
    const [drawnBefore, drawnAfter] = [was && draw(before, was), is && draw(after, is)];
    if (drawnBefore?.svg === drawnAfter?.svg) return [];
    const name = is ? areaNameOf(after.catalogue, is) : was ? areaNameOf(before.catalogue, was) : '';
    return [
      { file, name, ...(drawnBefore && { before: drawnBefore }), ...(drawnAfter && { after: drawnAfter }) },
    ];
  });
}

const chartsOf = ({ catalogue, scorecards }: JudgedSide): Map<string, DrawnFile> =>
  new Map(drawnGraphics(catalogue, scorecards).map((graphic) => [graphic.file, graphic]));

const passages = ({ catalogue }: JudgedSide, { records }: DrawnFile): string =>
  [...new Set(records.map(({ row }) => row.source))]
    .map((id) => digestOf(catalogue.row('sources', id)))
    .join();

const draw = ({ catalogue }: JudgedSide, graphic: DrawnFile): Drawing => ({
  headline: graphic.headline,
  svg: siteSvg(catalogue, graphic, nowhere),
});
