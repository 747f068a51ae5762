import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import type { Passages } from '../wording/describe-source.ts';
import { councilGraphics } from './council-graphics.ts';
import { englandGraphics } from './england-graphics.ts';
import type { Graphic } from './graphic.ts';

/** A graphic that has files of its own. */
export interface FiledGraphic extends Graphic {
  file: string;
}

/** A graphic whose chart says more than its table, so that it is drawn. */
export type DrawnGraphic = Graphic & Required<Pick<Graphic, 'chart'>>;

/** A graphic that has a drawing of its own, as SVG and as an image, and a page to be taken from. */
export type DrawnFile = FiledGraphic & DrawnGraphic;

export const hasFile = (graphic: Graphic): graphic is FiledGraphic => graphic.file !== undefined;

export const isDrawn = (graphic: Graphic): graphic is DrawnGraphic =>
  Boolean(graphic.chart) && !graphic.slight;

const made = new WeakMap<readonly Scorecard[], FiledGraphic[]>();

/** Every graphic of the site that has files of its own, made once. Throws where two have the same file. */
export function allGraphics(catalogue: Catalogue, scorecards: readonly Scorecard[]): FiledGraphic[] {
  const all = made.get(scorecards) ?? makeAll(catalogue, scorecards);
  made.set(scorecards, all);
  return all;
}

/** Those of them that are drawn: the others have their numbers as CSV alone. */
export const drawnGraphics = (catalogue: Catalogue, scorecards: readonly Scorecard[]): DrawnFile[] =>
  allGraphics(catalogue, scorecards).filter((graphic): graphic is DrawnFile => isDrawn(graphic));

/** The same as routes take them: by folder and name of their files. */
export const drawnRoutes = (catalogue: Catalogue, scorecards: readonly Scorecard[]) =>
  drawnGraphics(catalogue, scorecards).map((graphic) => {
    const [area, name] = graphic.file.split('/');
    return { params: { area, name }, props: { graphic } };
  });

function makeAll(catalogue: Catalogue, scorecards: readonly Scorecard[]): FiledGraphic[] {
  const all = [
    ...scorecards.flatMap((card) => councilGraphics(catalogue, card)),
    ...englandGraphics(catalogue, scorecards),
  ].filter(hasFile);
  const files = new Set(all.map(({ file }) => file));
  if (files.size < all.length) throw new Error('Two graphics have the same file.');
  return all;
}

/** The id of the area whose graphic it is: the folder of its files. */
export const areaOf = ({ file }: FiledGraphic): string => file.split('/')[0] ?? '';

/** The name of that area. Graphics over many councils are England's, whether or not it has figures itself. */
export const areaNameOf = (catalogue: Catalogue, graphic: FiledGraphic): string =>
  catalogue.rows.areas.get(areaOf(graphic))?.name ?? 'England';

/** The documents that a graphic rests on, in the order in which its table comes to them. */
export function passagesOf(catalogue: Catalogue, { records }: Graphic): Passages[] {
  const rows = records.map(({ row }) => row);
  return [...Map.groupBy(rows, ({ source }) => source)].map(([source, found]) => ({
    source: catalogue.row('sources', source),
    locators: found.map(({ locator }) => locator),
  }));
}
