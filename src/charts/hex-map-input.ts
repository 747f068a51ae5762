/** A council on the map. */
export interface MapCell {
  name: string;
  region: string;
  column: number;
  row: number;
  /** Its class, by its place among the classes. */
  class: number;
  /** What is known of it, in words. */
  shown: string;
  /** The address of its page below that of the site. */
  page: string;
}

/** What councils of one look have in common. */
export interface MapClass {
  words: string;
  /** How much of a hexagon it fills, from 0 to 1: nothing where nothing is known. */
  fill: number;
}

/** All councils as hexagons, filled by class. */
export interface HexMapInput {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** In order of region, then name. */
  cells: MapCell[];
  classes: MapClass[];
  /** Whether more is neither better nor worse: then in grey. */
  neutral: boolean;
}
