const names: Record<string, string> = {
  '\u00a0': 'a non-breaking space',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2009': 'a thin space',
  '\u202e': 'a right-to-left override',
  '\u202f': 'a narrow non-breaking space',
  '\u2060': 'a word joiner',
  '\u2010': 'a hyphen of print',
  '\u2013': 'an en dash',
  '\u2014': 'an em dash',
  '\u2018': 'a curly quote',
  '\u2019': 'a curly quote',
  '\u201c': 'a curly quote',
  '\u201d': 'a curly quote',
  '\u2212': 'a minus of print',
  '\ufeff': 'a byte order mark',
};

/** A character by its number, and its name where it is a common one: `U+200B (a zero-width space)`. */
export function nameCharacter(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character];
  return name ? `${number} (${name})` : number;
}
