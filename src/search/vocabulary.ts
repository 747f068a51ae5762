import { isCouncil } from '../model/area.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Term } from '../model/term.ts';
import { plainWords } from './other-wordings.ts';

/** The names of a term. What stands in its bracket is the name that is looked for: Enquiry (section 42). */
function namesOf({ term, aliases = [] }: Term): string[] {
  const bracketed = /\((.*)\)$/.exec(term)?.[1];
  return [bracketed ?? term, ...aliases];
}

// "direct payments" beside "direct payment": the index finds the one by the other.
const isInflected = (name: string, of: string) =>
  plainWords(name).includes(plainWords(of).trimEnd()) && !plainWords(name).includes(plainWords(of));

const withoutInflections = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => isInflected(name, other)));

/** Names of the same thing, as the search takes one for the other: of areas and of terms that have several. */
export const namesOfTheSame = ({ areas, glossary }: Dataset): string[][] =>
  [...areas.map(({ name, aliases = [] }) => [name, ...aliases]), ...glossary.map(namesOf)]
    .map((names) => withoutInflections([...new Set(names)]))
    .filter((names) => names.length > 1);

/** What the search offers where a word is not found: councils, regions, terms and indicators by their names. */
export const termsToOffer = ({ areas, glossary, indicators }: Dataset): string[] => [
  ...new Set([
    ...areas.filter((one) => isCouncil(one) || one.kind === 'region').map(({ name }) => name),
    ...glossary.flatMap(namesOf),
    ...indicators.map(({ name, short_name }) => short_name ?? name),
  ]),
];
