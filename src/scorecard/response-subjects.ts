import type { RowOf, TableName } from '../model/dataset.ts';
import type { Response } from '../model/document.ts';
import type { Catalogue } from './catalogue.ts';

/** What a reply is about: its name, and where it stands: a page of its own, or its entry on that of its source. */
export interface Subject {
  name: string;
  path: string;
  entry?: { table: TableName; row: { source: string } };
}

/** What a reply is about, in the order in which it names it. */
export const subjectsOf = (catalogue: Catalogue, { data: { about, area } }: Response): Subject[] =>
  about.map((one) => {
    const [table = '', key = ''] = one.split(/:(.*)/s);
    if (table === 'scorecard') return { name: 'The scorecard as a whole', path: `councils/${area}/` };
    if (table === 'journeys') return journeySubject(catalogue, area, key);
    return rowSubject(catalogue, table as TableName, key);
  });

function journeySubject({ dataset }: Catalogue, area: string, id: string): Subject {
  const document = dataset.documents.journeys.find((one) => one.id === `${area}/${id}`);
  return { name: document?.data.title ?? id, path: `councils/${area}/journeys/${id}/` };
}

function rowSubject(catalogue: Catalogue, table: TableName, key: string): Subject {
  const row = catalogue.row(table, key);
  if (table === 'assessments') {
    const { area, framework, period, id } = row as RowOf<'assessments'>;
    const name = `${catalogue.row('frameworks', framework).name}, ${period}`;
    return { name, path: `councils/${area}/assessments/${id}/` };
  }
  const name = nameOf(catalogue, table, row);
  if (table === 'indicators') return { name, path: `indicators/${key}/` };
  return 'source' in row && row.source
    ? { name, path: '', entry: { table, row: { ...row, source: row.source } } }
    : { name, path: 'data/' };
}

/** What a row is called: what it says in a line, or what is measured and when. */
function nameOf({ row: find, rows }: Catalogue, table: TableName, row: object): string {
  const { name, title, summary, indicator, breakdown, period, assessment, element } = row as Record<
    string,
    string
  >;
  if (indicator && table === 'observations') {
    const part = breakdown && find('breakdowns', breakdown).name;
    return [find('indicators', indicator).name, part, period].filter(Boolean).join(', ');
  }
  if (table === 'grades' && assessment && element) {
    const { framework } = find('assessments', assessment);
    return rows.elements.get(`${framework}|${element}`)?.name ?? element;
  }
  return summary ?? name ?? title ?? (indicator ? find('indicators', indicator).name : table);
}
