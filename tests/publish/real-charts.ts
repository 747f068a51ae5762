import { allGraphics, type DrawnFile, drawnGraphics } from '../../src/graphics/all-graphics.ts';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { isCouncil } from '../../src/model/area.ts';
import { factsOf } from '../../src/publish/charts/chart-facts.ts';
import { chartSvg } from '../../src/publish/charts/chart-svg.ts';
import { buildScorecard } from '../../src/scorecard/build-scorecard.ts';
import { catalogueOf } from '../../src/scorecard/catalogue.ts';

const { dataset } = loadDataset('.');

/** The dataset that this project publishes. */
export const catalogue = catalogueOf(dataset);
export const scorecards = dataset.areas.filter(isCouncil).map((area) => buildScorecard(catalogue, area));

/** Every graphic of it that has files, and those of them that are drawn. */
export const graphics = allGraphics(catalogue, scorecards);
export const drawn = drawnGraphics(catalogue, scorecards);

/** The file of a chart, of a site with an address of its own. */
export const svgOf = (graphic: DrawnFile): string =>
  chartSvg(graphic, factsOf(catalogue, graphic, { site: new URL('https://scorecards.example'), base: '/' }));
