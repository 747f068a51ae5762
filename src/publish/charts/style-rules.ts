/** One selector of a style sheet with what it declares. */
export interface StyleRule {
  selector: string;
  declarations: Map<string, string>;
}

const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Splits at `mark` where it stands outside brackets. */
export function splitOutside(text: string, mark: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0 && mark.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

const declarationsIn = (body: string): Map<string, string> =>
  new Map(
    splitOutside(body, /;/).map((one) => {
      const at = one.indexOf(':');
      return [one.slice(0, at).trim(), one.slice(at + 1).trim()];
    }),
  );

/** The end of the block that opens at `open`, its bracket not included. */
function closeOf(css: string, open: number): number {
  let depth = 1;
  let at = open + 1;
  for (; at < css.length && depth > 0; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}') depth--;
  }
  return at - 1;
}

/**
 * The rules of a style sheet that hold always, in their order: those within `@media`, `@container` and the like,
 * for the dark, print or a narrow place, are left out. One rule for each selector of a list.
 */
export function styleRules(sheet: string): StyleRule[] {
  const css = bare(sheet);
  const rules: StyleRule[] = [];
  for (let from = 0, open = css.indexOf('{'); open !== -1; open = css.indexOf('{', from)) {
    const head = css
      .slice(from, open)
      .replace(/^[^{}]*;/, '')
      .trim();
    const close = closeOf(css, open);
    const declarations = declarationsIn(css.slice(open + 1, close));
    if (!head.startsWith('@'))
      rules.push(...splitOutside(head, /,/).map((selector) => ({ selector, declarations })));
    from = close + 1;
  }
  return rules;
}
