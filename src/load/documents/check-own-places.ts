import { periodSlug } from '../../model/period.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { PlacedDocument } from '../read/read-content.ts';
import type { PlacedTables } from '../rows/rows-together.ts';

/** The key of front matter that names what a document of a kind tells of. */
export const subjects = {
  councils: 'area',
  assessments: 'assessment',
  journeys: 'area',
  reports: 'period',
  responses: 'area',
  indicators: 'indicator',
  guide: 'title',
} as const;

/** Checks that each document stands where its front matter says, and that no two tell of one thing. */
export function checkOwnPlaces(
  documents: readonly PlacedDocument[],
  { assessments }: PlacedTables,
): Problem[] {
  const areas = new Map(assessments.map(({ record }) => [record.id, record.area]));
  const there = new Set(documents.map(({ file }) => file));
  return documents.flatMap((document) => {
    const right = rightPlace(document, areas);
    if (!right || right === document.file) return [];
    const field = subjects[document.kind];
    const value = String((document.data as Record<string, unknown>)[field]);
    const place = { ...document.placeOf([field]), value };
    return there.has(right)
      ? [problemAt('document-twice', place, { first: right })]
      : [problemAt('wrong-file', place, { what: value, right })];
  });
}

/** Where the document of some front matter belongs; nothing where that cannot be said. */
function rightPlace(
  { kind, id, data }: PlacedDocument,
  areas: ReadonlyMap<string, string>,
): string | undefined {
  const { area, assessment = '', indicator, period = '' } = data as Record<string, string | undefined>;
  const at = (path: string) => `content/${kind}/${path}.mdx`;
  switch (kind) {
    case 'councils':
      return at(`${area}`);
    case 'indicators':
      return at(`${indicator}`);
    case 'reports':
      return at(`${area}/${periodSlug(period)}`);
    case 'journeys':
    case 'responses':
      return at(`${area}/${id.split('/').at(-1)}`);
    case 'assessments':
      return areas.has(assessment) ? at(`${areas.get(assessment)}/${assessment}`) : undefined;
    default:
      return undefined;
  }
}
