import { z } from 'zod';
import { type RowOf, type TableName, tables } from '../../model/dataset.ts';
import { publishedObservation } from '../../model/observation.ts';
import { standingColumns } from '../../model/standing.ts';

/** An address of this site: whole where the site has been given one, else from the root of its host. */
export const link = (description: string) => z.string().meta({ format: 'uri-reference', description });

const place = { address: link('Where it stands on this site') };
const stood = { ...standingColumns, ...place };

/** A row of a table as the API gives it: what the table holds, without what is not stated, and where it stands. */
export const figure = publishedObservation
  .extend(place)
  .meta({ title: 'Figure', description: 'One figure, and all that its source said of it' });
export const area = tables.areas.schema
  .extend({ address: place.address.optional() })
  .meta({ title: 'Area', description: 'A council, region or group; only councils have a page' });
export const indicator = tables.indicators.schema
  .extend(place)
  .meta({ title: 'Indicator', description: 'What is measured' });
export const source = tables.sources.schema
  .extend(place)
  .meta({ title: 'Source', description: 'A document that records are taken from' });
export const grade = tables.grades.schema
  .extend({
    ...stood,
    name: z.string().meta({ description: 'Name of the element' }),
    rank: z.int().optional().meta({ description: 'Place of the grade on its own scale; 1 is the lowest' }),
  })
  .meta({ title: 'Grade', description: 'Grade of one element of an assessment' });
export const finding = tables.findings.schema
  .extend(stood)
  .meta({ title: 'Finding', description: 'What a source found' });
export const action = tables.actions.schema
  .extend(stood)
  .meta({ title: 'Action', description: 'What a council did or set out to do' });
export const decision = tables.decisions.schema
  .extend(stood)
  .meta({ title: 'Decision', description: 'What a council decided' });
export const discrepancy = tables.discrepancies.schema
  .extend(place)
  .meta({ title: 'Discrepancy', description: 'Where sources contradict each other or themselves' });
export const target = tables.targets.schema
  .extend(stood)
  .meta({ title: 'Target', description: 'A promise with a number' });
export const milestone = tables.milestones.schema
  .extend(stood)
  .meta({ title: 'Milestone', description: 'A promise with a date' });
export const breakdown = tables.breakdowns.schema.meta({
  title: 'Breakdown',
  description: 'The part that a figure is about',
});

/** How addresses are made: of a path below the root of the site, and of a row. */
export interface Links {
  at: (path: string) => string;
  ofRow: (table: TableName, row: { source: string }) => string;
}

/** A row with the address of its entry on the page of its source. */
export const placed = <Name extends TableName>(
  links: Links,
  table: Name,
  row: RowOf<Name> & { source: string },
) => ({ ...row, address: links.ofRow(table, row) });

/** Rows with their addresses, in their order. */
export const allPlaced = <Name extends TableName>(
  links: Links,
  table: Name,
  rows: readonly (RowOf<Name> & { source: string })[],
) => rows.map((row) => placed(links, table, row));
