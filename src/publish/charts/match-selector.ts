import { splitOutside } from './style-rules.ts';

/** An element as far as a chart's style sheet asks: its tag and classes. */
export interface Styled {
  tag: string;
  classes: readonly string[];
}

const simpleParts = (compound: string): string[] =>
  compound.match(/:(?:is|where)\([^()]*(?:\([^()]*\)[^()]*)*\)|[.#:]{0,2}[\w*-]+|\[[^\]]*\]|./g) ?? [];

const listIn = (part: string): string[] => splitOutside(part.slice(part.indexOf('(') + 1, -1), /,/);

const holds = (part: string, path: readonly Styled[]): boolean => {
  const element = path.at(-1);
  if (/^:(is|where)\(/.test(part)) return listIn(part).some((one) => matches(one, path));
  if (part.startsWith('.')) return Boolean(element?.classes.includes(part.slice(1)));
  return part === '*' || part === element?.tag;
};

/** Whether a selector of classes, tags, `:is()` and descendants means the last element of a path from the root down. */
export function matches(selector: string, path: readonly Styled[]): boolean {
  const compounds = splitOutside(selector, /\s/);
  const last = compounds.pop() ?? '';
  if (!path.length || !simpleParts(last).every((part) => holds(part, path))) return false;
  const above = compounds.join(' ');
  return !above || path.some((_, at) => at < path.length - 1 && matches(above, path.slice(0, at + 1)));
}

const weightOf = (part: string): number => {
  if (part.startsWith(':is(')) return Math.max(...listIn(part).map(specificity));
  if (part.startsWith('.')) return 100;
  return /^\w/.test(part) ? 1 : 0;
};

/** How much a selector weighs in the cascade: classes before tags. */
export const specificity = (selector: string): number =>
  splitOutside(selector, /\s/)
    .flatMap(simpleParts)
    .reduce((sum, part) => sum + weightOf(part), 0);
