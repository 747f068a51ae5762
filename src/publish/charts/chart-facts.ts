import { areaNameOf, type FiledGraphic, passagesOf } from '../../graphics/all-graphics.ts';
import { notesUnder } from '../../graphics/standing-notes.ts';
import type { Catalogue } from '../../scorecard/catalogue.ts';
import type { SheetFacts } from './chart-sheet.ts';

/** The path of a chart's own page below the base. */
export const chartPath = ({ file }: Pick<FiledGraphic, 'file'>): string => `charts/${file}/`;

/** Where a site is to stand: its address, if it has one, and its path. */
export interface Links {
  site: URL | undefined;
  base: string;
}

/** What the file of a chart says beside the chart. */
export const factsOf = (catalogue: Catalogue, graphic: FiledGraphic, { site, base }: Links): SheetFacts => ({
  area: areaNameOf(catalogue, graphic),
  passages: passagesOf(catalogue, graphic),
  notes: notesUnder(catalogue, graphic),
  address: site && new URL(`${base.replace(/\/?$/, '/')}${chartPath(graphic)}`, site).href,
});
