/** A text as a sentence: with a full stop, unless it ends in one already. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Several things in a row: `a, b and c`. */
export const listWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A name within a sentence: its first letter small, unless it is an abbreviation. */
export const inSentence = (name: string): string =>
  /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** Notes as sentences, each said once: one whose words another holds whole is left out. */
export function onceEach(notes: readonly string[]): string[] {
  const all = [...new Set(notes.map(sentence))];
  const bare = (note: string) => note.replace(/[.!?]$/, '');
  return all.filter((note) => !all.some((other) => other !== note && other.includes(bare(note))));
}
