import type { Difference } from './compare-sides.ts';
import { touchedAreas } from './summary.ts';

/** What a row says that it belongs to, beside its own key. */
const belonging = ['source', 'assessment', 'journey', 'framework', 'met_source', 'follow_up_source'];

/** The ids of all that a change is about: areas, the rows themselves, what they belong to, and the documents. */
export function touchedIds(difference: Difference): Set<string> {
  const { rows, documents } = difference;
  const ofRows = rows.flatMap(({ key, before, after }) => [
    ...key.split('|'),
    ...belonging.flatMap((column) => [before?.cells[column], after?.cells[column]]),
  ]);
  // The first two parts of the path are `content` and the kind.
  const ofDocuments = documents.flatMap(({ file }) =>
    file
      .replace(/\.mdx$/, '')
      .split('/')
      .slice(2),
  );
  const ids = [...touchedAreas(difference), ...ofRows, ...ofDocuments];
  return new Set(ids.filter((id): id is string => Boolean(id)));
}
