import { z } from 'zod';
import { id, list, oneOf, ref, refs, text, whole } from './cell.ts';
import { when } from './period.ts';

const councilKinds = ['county', 'unitary', 'metropolitan', 'london-borough', 'isles'] as const;

/** A place that figures are about: a council, a region, England, or a named group to compare with. */
export const area = z
  .strictObject({
    id: id().describe('Name of the area in addresses'),
    name: text().describe('Everyday name'),
    official_name: text().optional().describe('Full name of the council'),
    kind: oneOf(['england', 'region', ...councilKinds, 'comparator']).describe('What kind of area it is'),
    region: ref('areas').optional().describe('The region it lies in'),
    gss_code: text().optional().describe('Code of the Office for National Statistics'),
    valid_from: when().optional().describe('When the area began'),
    valid_to: when().optional().describe('When the area ended'),
    replaced_by: refs('areas').optional().describe('The areas that took its place'),
    aliases: list().optional().describe('Other names people use'),
    map_column: whole(99)
      .optional()
      .describe(
        'Place on the map of hexagons, counted from the west, starting at 0; empty leaves the area off the map',
      ),
    map_row: whole(99)
      .optional()
      .describe(
        'Place on the map of hexagons, counted from the south, starting at 0; odd rows stand half a hexagon further east',
      ),
  })
  .meta({ title: 'Areas', description: 'Councils, regions, England and groups that figures are about' });

export type Area = z.infer<typeof area>;

/** Whether an area is a council with its own scorecard. */
export const isCouncil = (one: Pick<Area, 'kind'>): boolean =>
  (councilKinds as readonly string[]).includes(one.kind);

/** Whether a council is one of today's: one that has ended keeps its page, and is counted no more. */
export const isOfToday = ({ valid_to }: Pick<Area, 'valid_to'>): boolean => valid_to === undefined;
