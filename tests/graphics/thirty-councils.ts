import type { Graphic } from '../../src/graphics/graphic.ts';
import { isCouncil } from '../../src/model/area.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { spreadOf } from '../../src/scorecard/spread.ts';
import { councils, figureOf } from '../scorecard/many-councils.ts';
import { dataset, scorecardOf, worldWith } from '../scorecard/small-scorecards.ts';

/** A small world with thirty councils more, of which one has no figure. */
export const made = (tables: Partial<Dataset> = {}) =>
  worldWith({
    areas: [...dataset.areas, ...councils],
    observations: [
      figureOf('england', '2022/23', 62.1),
      figureOf('westshire', '2022/23', 60.4),
      ...councils.slice(1).map(({ id }, index) => figureOf(id, '2022/23', 45 + index)),
      figureOf('made-up-0', '2022/23', undefined),
    ],
    annotations: [],
    ...tables,
  });

/** How the councils of a world stand in one measure of it. Throws where none has a figure. */
export const heard = (catalogue = made()) => {
  const spread = spreadOf(catalogue, catalogue.row('indicators', 'feel-heard'));
  if (!spread) throw new Error('no spread');
  return spread;
};

/** The scorecards of all councils of a world. */
export const cardsOf = (catalogue = made()) =>
  catalogue.dataset.areas.filter(isCouncil).map(({ id }) => scorecardOf(id, catalogue));

/** A graphic that must have been made. */
export const there = (graphic: Graphic | undefined): Graphic => {
  if (!graphic) throw new Error('no graphic');
  return graphic;
};

/** The names of the rows of a graphic's table. */
export const firstColumn = ({ table }: Graphic) => table.rows.map(([name]) => name?.text);
