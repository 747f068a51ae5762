import type { CellKind } from '../../model/cell.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import { checkGarbled, garbled } from './check-spoilt.ts';
import { nameCharacter } from './name-character.ts';

const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const unseen =
  /[\p{Default_Ignorable_Code_Point}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufff9-\ufffb]/u;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
/** Letters of Cyrillic, Greek and Armenian, and Latin ones of double width: what is taken for ours. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff01-\uff5e]/u;
const mixed =
  /[\p{Script=Latin}\d-][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff01-\uff5e]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff01-\uff5e][\p{Script=Latin}\d-]/u;
const markup = /<[a-z/!?][^<>]{0,40}>?|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i;
/** A spreadsheet reads it as a number and runs nothing. */
const belowZero = /^-\d+(\.\d+)?$/;
const formula = /(?:^|;)\s*([=+\-@＝＋－＠])/u;

/** What no cell or key may hold, whatever its kind: characters that do not show or are not what they seem, stray spaces, HTML, formulas. The first fault of the text that stands at a place. */
export function checkLetters(place: Place, kind: CellKind, text: string): Problem | undefined {
  if (isPlain(text)) return undefined;
  return (
    checkTurning(place, text) ??
    checkUnseen(place, text) ??
    checkSpaces(place, text) ??
    checkScript(place, kind, text) ??
    (kind === 'text' ? checkText(place, text) : undefined)
  );
}

/** The first character in each line of a prose that is not what it seems, at its own column. `place` is that of the first line. */
export function checkLines(place: Place, prose: string): Problem[] {
  return prose.split('\n').flatMap((text, index) => {
    if (plain.test(text)) return [];
    const line = (place.line ?? 1) + index;
    for (const [form, check] of lineChecks) {
      const column = text.search(form) + 1;
      const found = column && check({ ...place, line, column, value: wordAt(text, column - 1) }, text);
      if (found) return [found];
    }
    return [];
  });
}

const wordAt = (text: string, index: number): string =>
  `${/[^ ]*$/.exec(text.slice(0, index))?.[0] ?? ''}${/^.[^ ]*/u.exec(text.slice(index))?.[0] ?? ''}`;

/** Whether a text has nothing to look for: most have not. */
export const isPlain = (text: string): boolean => plain.test(text) && !/ {2}| $/.test(text);

/** Most cells: letters of ours, digits and marks that start no markup or formula. */
const plain = /^[\w£"'(“][\w £"'“”‘’(),.:/|%!?*–—+=@-]*$/;

function checkTurning(place: Place, text: string): Problem | undefined {
  const character = turning.exec(text)?.[0];
  if (!character) return undefined;
  return problemAt('bidi-control', place, { character: nameCharacter(character) });
}

function checkUnseen(place: Place, text: string): Problem | undefined {
  const character = unseen.exec(text)?.[0];
  if (!character) return undefined;
  const fix = spaces.test(character) ? 'Type an ordinary space in its place.' : 'Delete it.';
  return problemAt('invisible-character', place, { character: nameCharacter(character), fix });
}

function checkSpaces(place: Place, text: string): Problem | undefined {
  if (text !== text.trim()) return problemAt('stray-space', place, { where: 'starts or ends with a space' });
  if (text.includes('  ')) return problemAt('stray-space', place, { where: 'has two spaces together' });
  return undefined;
}

function checkScript(place: Place, kind: CellKind, text: string): Problem | undefined {
  const found = (kind === 'text' ? mixed : foreign).exec(text)?.[0];
  const letter = found && foreign.exec(found)?.[0];
  if (!letter) return undefined;
  const character = nameCharacter(letter);
  const fix =
    kind === 'text' ? 'with the letters of one alphabet.' : 'ids and numbers have plain letters only.';
  return problemAt('look-alike-letter', place, { letter, character, fix });
}

function checkText(place: Place, text: string): Problem | undefined {
  const tag = markup.exec(text)?.[0];
  if (tag) return problemAt('html-in-text', place, { markup: tag.trim() });
  const character = belowZero.test(text) ? undefined : formula.exec(text)?.[1];
  return character && (/^\s*[=+\-@＝＋－＠]/u.test(text) || isList(place.field))
    ? problemAt('formula-like', place, { character })
    : undefined;
}

const lineChecks = [
  [garbled, checkGarbled],
  [turning, checkTurning],
  [unseen, checkUnseen],
  [mixed, (place: Place, text: string) => checkScript(place, 'text', text)],
] as const;

const isList = (field: string | undefined): boolean => field === 'aliases';
