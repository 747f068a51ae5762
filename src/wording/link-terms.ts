import { type Term, termSlug } from '../model/term.ts';

/** A piece of text, with the glossary term it stands for, if any. */
export interface Piece {
  text: string;
  slug?: string;
  definition?: string;
}

/** Finds glossary terms in texts. */
export type TermFinder = (text: string, seen?: Set<string>) => Piece[];

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Forms of a term that stand in texts: the term without its bracket, its aliases; short forms match case. */
function formsOf(one: Term): string[] {
  const plain = one.term.replace(/ \(.*\)$/, '');
  return [plain, ...(one.aliases ?? [])].filter(Boolean);
}

const isAbbreviation = (form: string) => /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*$/.test(form);

/** Makes a finder for a glossary. Each term is linked where it first stands; `seen` carries over between texts. */
export function termFinder(glossary: readonly Term[]): TermFinder {
  const byForm = new Map<string, Term>();
  for (const one of glossary)
    for (const form of formsOf(one)) byForm.set(isAbbreviation(form) ? form : form.toLowerCase(), one);
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(literally);
  if (!forms.length) return (text) => [{ text }];
  const pattern = new RegExp(`(?<![\\w-])(${forms.join('|')})(?![\\w-])`, 'gi');
  const termFor = (match: string) => byForm.get(match) ?? byForm.get(match.toLowerCase());
  return (text, seen = new Set()) => split(text, pattern, termFor, seen);
}

function split(
  text: string,
  pattern: RegExp,
  termFor: (match: string) => Term | undefined,
  seen: Set<string>,
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const found = termFor(match[0]);
    const slug = found && termSlug(found);
    if (!found || !slug || seen.has(slug)) continue;
    seen.add(slug);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[0], slug, definition: found.definition });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
