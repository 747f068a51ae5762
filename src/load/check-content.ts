import { checkFront } from './check-front.ts';
import { checkMissingDocuments } from './check-missing-documents.ts';
import { checkOrphans } from './check-orphans.ts';
import { checkOwnPlaces } from './check-own-places.ts';
import type { PlacedTables } from './check-references.ts';
import { checkUses } from './check-uses.ts';
import { knownKeys } from './known-keys.ts';
import type { Problem } from './problem.ts';
import type { ReadContent } from './read-content.ts';

/** Checks documents beside the tables: what they name is there, each stands where it belongs, has rows to tell of, and none is missing. */
export function checkContent(
  content: ReadContent,
  placed: PlacedTables,
  broken: ReadonlySet<string>,
): Problem[] {
  if (!content.files) return [];
  const known = knownKeys(placed, broken);
  return [
    ...content.placed.flatMap((document) => checkFront(document, known)),
    ...checkOwnPlaces(content.placed, placed),
    ...checkUses(content.uses, placed, known),
    ...checkOrphans(content.placed, placed, broken),
    ...checkMissingDocuments(content, placed),
  ];
}
