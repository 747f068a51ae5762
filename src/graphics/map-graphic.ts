import type { HexMapInput, MapCell, MapClass } from '../charts/hex-map.ts';
import { type Area, isCouncil, isOfToday } from '../model/area.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { describeMap, mapNote } from '../wording/describe-map.ts';
import type { Graphic, GraphicRecord } from './graphic.ts';

/** What a map says of one council: its class by its place among the classes, and that in words. */
export interface Mapped {
  class: number;
  shown: string;
}

/** What makes one map differ from another. */
export interface MapFacts {
  /** The name of its files and its id on a page. */
  name: string;
  /** What it shows, of so many councils in all. */
  headline: (councils: number) => string;
  about?: Graphic['about'];
  subtitle: string;
  /** Highest first, and what is not known last. */
  classes: MapClass[];
  mapped: (council: Area) => Mapped;
  /** What the second column of its table holds. */
  head: string;
  neutral?: boolean;
  notes?: string[];
  records: GraphicRecord[];
}

interface Council {
  area: Area;
  region: string;
}

/** The councils of today, in order of region and name. */
function councilsOf({ dataset, rows }: Catalogue): Council[] {
  return dataset.areas
    .filter((area) => isCouncil(area) && isOfToday(area))
    .map((area) => ({ area, region: rows.areas.get(area.region ?? '')?.name ?? '' }))
    .sort((a, b) => a.region.localeCompare(b.region, 'en') || a.area.name.localeCompare(b.area.name, 'en'));
}

function toCell({ area, region }: Council, mapped: Mapped): MapCell[] {
  const { id, name, map_column: column, map_row: row } = area;
  return column === undefined || row === undefined
    ? []
    : [{ name, region, column, row, page: `councils/${id}/`, ...mapped }];
}

/** How many classes share the sizes of fill: the highest fills its hexagon, the lowest a third of its side. */
export const fills = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => (count === 1 ? 1 : 1 - (index * 0.64) / (count - 1)));

/** England's councils on a map, filled by class; undefined where none has a place on it. */
export function mapGraphic(catalogue: Catalogue, facts: MapFacts): Graphic | undefined {
  const { name, about, subtitle, classes, head, neutral = false, notes = [], records } = facts;
  const all = councilsOf(catalogue).map((council) => ({ ...council, mapped: facts.mapped(council.area) }));
  const cells = all.flatMap((one) => toCell(one, one.mapped));
  if (!cells.length) return undefined;
  const headline = facts.headline(all.length);
  const named = classes.map(({ words }, index) => ({
    words,
    names: all
      .filter(({ mapped }) => mapped.class === index)
      .map(({ area }) => area.name)
      .sort((a, b) => a.localeCompare(b, 'en')),
  }));
  const input: HexMapInput = {
    id: `${name}-chart`,
    title: headline,
    description: describeMap(named),
    cells,
    classes,
    neutral,
  };
  return {
    id: name,
    file: `england/${name}`,
    headline,
    ...(about && { about }),
    subtitle,
    chart: { kind: 'hex-map', input },
    slight: false,
    description: input.description,
    notes: [...notes, mapNote],
    table: {
      caption: headline,
      head: [{ text: 'Council' }, { text: 'Region' }, { text: head }],
      rows: all.map(({ area, region, mapped }) => [
        { text: area.name },
        { text: region },
        { text: mapped.shown },
      ]),
    },
    records,
  };
}
