import type { CellKind } from '../model/cell.ts';
import { cellProblem } from './cell-problem.ts';
import { nameCharacter } from './name-character.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from './read-table.ts';

const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const unseen =
  /[\p{Default_Ignorable_Code_Point}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufff9-\ufffb]/u;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
/** Letters of Cyrillic, Greek and Armenian, and Latin ones of double width: what is taken for ours. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff01-\uff5e]/u;
const mixed =
  /[\p{Script=Latin}\d-][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff01-\uff5e]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\uff01-\uff5e][\p{Script=Latin}\d-]/u;
const markup = /<[a-z/!?][^<>]{0,40}>?|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i;
const formula = /(?:^|;)\s*([=+\-@＝＋－＠])/u;

/** What no cell may hold, whatever its kind: characters that do not show or are not what they seem, stray spaces, HTML, formulas. The first fault of the cell. */
export function checkLetters(raw: RawRow, field: string, kind: CellKind, text: string): Problem | undefined {
  if (plain.test(text) && !/ {2}|^ | $/.test(text)) return undefined;
  return (
    checkTurning(raw, field, text) ??
    checkUnseen(raw, field, text) ??
    checkSpaces(raw, field, text) ??
    checkScript(raw, field, kind, text) ??
    (kind === 'text' ? checkText(raw, field, text) : undefined)
  );
}

/** Most cells: letters of ours, digits and marks that start no markup or formula. */
const plain = /^[\w£"'(“][\w £"'“”‘’(),.:/|%!?*–—+=@-]*$/;

function checkTurning(raw: RawRow, field: string, text: string): Problem | undefined {
  const character = turning.exec(text)?.[0];
  if (!character) return undefined;
  return cellProblem('bidi-control', raw, field, { character: nameCharacter(character) });
}

function checkUnseen(raw: RawRow, field: string, text: string): Problem | undefined {
  const character = unseen.exec(text)?.[0];
  if (!character) return undefined;
  const fix = spaces.test(character) ? 'Type an ordinary space in its place.' : 'Delete it.';
  return cellProblem('invisible-character', raw, field, { character: nameCharacter(character), fix });
}

function checkSpaces(raw: RawRow, field: string, text: string): Problem | undefined {
  if (text !== text.trim())
    return cellProblem('stray-space', raw, field, { where: 'starts or ends with a space' });
  if (text.includes('  '))
    return cellProblem('stray-space', raw, field, { where: 'has two spaces together' });
  return undefined;
}

function checkScript(raw: RawRow, field: string, kind: CellKind, text: string): Problem | undefined {
  const found = (kind === 'text' ? mixed : foreign).exec(text)?.[0];
  const letter = found && foreign.exec(found)?.[0];
  if (!letter) return undefined;
  const character = nameCharacter(letter);
  const fix =
    kind === 'text' ? 'with the letters of one alphabet.' : 'ids and numbers have plain letters only.';
  return cellProblem('look-alike-letter', raw, field, { letter, character, fix });
}

function checkText(raw: RawRow, field: string, text: string): Problem | undefined {
  const tag = markup.exec(text)?.[0];
  if (tag) return cellProblem('html-in-text', raw, field, { markup: tag.trim() });
  const character = formula.exec(text)?.[1];
  return character && (/^\s*[=+\-@＝＋－＠]/u.test(text) || isList(field))
    ? cellProblem('formula-like', raw, field, { character })
    : undefined;
}

const isList = (field: string): boolean => field === 'aliases';
