import { readProjectFile } from '../project-file.ts';
import { matches, type Styled, specificity } from './match-selector.ts';
import { type StyleRule, styleRules } from './style-rules.ts';

/** What a style sheet says that an attribute of SVG can say too. */
const attributes = [
  'fill',
  'fill-opacity',
  'font-size',
  'font-style',
  'font-weight',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
];

type Declared = Map<string, string>;

const byWeight = (rules: StyleRule[]): StyleRule[] =>
  rules.toSorted((a, b) => specificity(a.selector) - specificity(b.selector));
const sheets = ['src/styles/charts.css', 'src/styles/chart-kinds.css'];
const rules = byWeight(sheets.flatMap((sheet) => styleRules(readProjectFile(sheet))));
const root: Declared = new Map(
  styleRules(readProjectFile('src/styles/tokens.css'))
    .filter(({ selector }) => selector === ':root')
    .flatMap(({ declarations }) => [...declarations]),
);
// Paper that is printed on is white.
root.set('--paper', '#ffffff');

const declaredFor = (path: readonly Styled[]): Declared =>
  new Map(
    rules.filter(({ selector }) => matches(selector, path)).flatMap(({ declarations }) => [...declarations]),
  );

function resolved(value: string, given: Declared): string {
  const whole = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => given.get(name) ?? '');
  if (whole.includes('var(')) return resolved(whole, given);
  if (!whole) throw new Error(`the style sheet of the charts has nothing for "${value}"`);
  return whole;
}

const chart: Styled[] = [{ tag: 'div', classes: ['chart'] }];
const drawing: Styled[] = [...chart, { tag: 'svg', classes: [] }];
const inherited: Declared = new Map([...root, ...declaredFor(chart), ...declaredFor(drawing)]);

/** A token of the style sheet in its light form: `--ink`. Throws where there is none. */
export const token = (name: string): string => resolved(`var(${name})`, root);

const known = new Map<string, string>();

/** What the site's style sheet says, in light, of an element of a chart: as attributes, so that a file needs no sheet. */
export function attributesOf(tag: 'path' | 'g', look: string): string {
  const key = `${tag} ${look}`;
  const made = known.get(key) ?? written([...drawing, { tag, classes: look.split(' ').filter(Boolean) }]);
  known.set(key, made);
  return made;
}

/** The same of the drawing as a whole, which its elements inherit. */
export const drawingAttributes = (): string => written(drawing);

function written(path: Styled[]): string {
  const own = declaredFor(path);
  const given = new Map([...inherited, ...own]);
  return attributes
    .filter((name) => own.has(name))
    .map((name) => ` ${name}="${resolved(own.get(name) ?? '', given)}"`)
    .join('');
}
