import type { Problem } from '../problem.ts';
import type { PlacedDocument, ReadContent } from '../read/read-content.ts';
import type { Read } from '../rows/rows-together.ts';
import { checkFront } from './check-front.ts';
import { checkMissingDocuments } from './check-missing-documents.ts';
import { checkOrphans } from './check-orphans.ts';
import { checkOwnPlaces } from './check-own-places.ts';
import { checkResponses } from './check-responses.ts';
import { checkUses } from './check-uses.ts';
import { knownKeys } from './known-keys.ts';

/** Checks documents beside the tables: what they name is there, each stands where it belongs, has rows to tell of, and none is missing. */
export function checkContent(
  content: ReadContent,
  { placed, keys, broken }: Pick<Read, 'placed' | 'keys' | 'broken'>,
): Problem[] {
  if (!content.files) return [];
  const known = knownKeys(keys);
  const named = content.placed.flatMap((document) => checkFront(document, known));
  // A document about nothing that is known cannot stand in the right place, nor one in a wrong place have rows.
  const about = without(
    content.placed,
    named.filter(({ field }) => subjects.has(field)),
  );
  const standing = checkOwnPlaces(about, placed);
  return [
    ...named,
    ...standing,
    ...checkOrphans(without(about, standing), placed, broken),
    ...checkResponses(content.placed, placed, known),
    ...checkUses(content.uses, placed.breakdowns, known),
    ...checkMissingDocuments(content, placed),
  ];
}

const subjects = new Set(['area', 'assessment', 'indicator']);

const without = (documents: readonly PlacedDocument[], told: readonly Problem[]): PlacedDocument[] => {
  const files = new Set(told.map(({ file }) => file));
  return documents.filter(({ file }) => !files.has(file));
};
