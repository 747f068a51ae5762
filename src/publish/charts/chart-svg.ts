import type { DrawnFile, DrawnGraphic } from '../../graphics/all-graphics.ts';
import type { Catalogue } from '../../scorecard/catalogue.ts';
import { factsOf, type Links } from './chart-facts.ts';
import { chartSheet, type Sheet, type SheetFacts } from './chart-sheet.ts';
import { escaped } from './markup.ts';
import { sans } from './typeset.ts';

/** Width of the image of a chart in pixels: a social card (1200 by 630) at twice its density. */
export const imageWidth = 2400;
export const imageHeight = 1260;

/** A drawing of this size as a file of its own: white ground, title and description for those who cannot see it. */
export function svgFile(sheet: Sheet, title: string, description: string): string {
  const { width, height, markup } = sheet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${sans}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title><desc id="desc">${escaped(description)}</desc>`,
    `<path fill="#ffffff" d="M0 0h${width}v${height}h${-width}z"/>${markup}</svg>\n`,
  ].join('');
}

/** A chart as a file of its own, which needs nothing from outside: no sheet, no script, no font, no image. */
export const chartSvg = (graphic: DrawnGraphic, facts: SheetFacts): string =>
  svgFile(chartSheet(graphic, facts), `${facts.area}: ${graphic.headline}`, graphic.description);

const made = new WeakMap<DrawnFile, string>();

/** The same for a chart of this site, made once for its drawing and its image. */
export function siteSvg(catalogue: Catalogue, graphic: DrawnFile, links: Links): string {
  // Asked each time, so that both are known to rest on what they say.
  const facts = factsOf(catalogue, graphic, links);
  const svg = made.get(graphic) ?? chartSvg(graphic, facts);
  made.set(graphic, svg);
  return svg;
}
