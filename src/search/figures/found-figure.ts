import type { Candidate } from './rank-figures.ts';
import { at, type WordList } from './sheet.ts';

/** A figure that answers a query, as readers see it, with where it stands. Addresses begin below the site's base. */
export interface FoundFigure {
  /** The row it is: the name of its entry on the page of its source. */
  row: string;
  /** With qualifier and unit. */
  figure: string;
  /** Its standing, such as provisional; '' where there is nothing to say. */
  said: string;
  measure: string;
  area: string;
  period: string;
  /** The very figure. */
  href: string;
  source: { title: string; href: string };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A row as readers see it. */
export function foundFigure({ row, source }: Candidate, list: WordList): FoundFigure {
  const [measureAt, areaAt, partAt, periodAt, figure, , own, said = ''] = row;
  const [table, id, name] = at(list.measures, measureAt);
  const [area, areaName, council] = at(list.areas, areaAt);
  const [part = '', partName = ''] = list.parts[partAt] ?? [];
  const [from, title, parted] = source;
  const [shown, , , period] = at(list.periods, periodAt);
  const key = own || [area, id, part, period].join('|');
  const entry = slug(`${table}-${key}`);
  const figureId = [id, part, period].filter(Boolean).join('.');
  const pages = {
    observations: council
      ? `councils/${area}/performance/#${figureId}`
      : `indicators/${id}/#${area}.${figureId}`,
    grades: `councils/${area}/assessments/${key.split('|')[0]}/#${entry}`,
    assessments: `councils/${area}/assessments/${key}/#overall`,
    targets: `promises/#${entry}`,
  };
  return {
    row: entry,
    figure,
    said,
    measure: partName ? `${name}: ${partName}` : name,
    area: areaName,
    period: shown,
    href: pages[table],
    source: { title, href: `sources/${from}/${parted ? `${area}/` : ''}#${entry}` },
  };
}
