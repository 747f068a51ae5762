import type { MdastNode } from 'satteri';
import { checkLines } from '../cells/check-letters.ts';
import { type Problem, problemAt } from '../problem.ts';
import { placeOf } from './guard-mdx.ts';

type Words = Extract<MdastNode, { type: 'text' }>;

/** Checks the plain words of a prose, outside code, links and HTML: figures typed in, marks left over, letters hidden as entities. */
export function checkWords(file: string, text: string, nodes: readonly MdastNode[]): Problem[] {
  const words = nodes.filter((node): node is Words => node.type === 'text');
  return words.flatMap((node) => {
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    return [
      ...hiddenLetters(file, node, source),
      ...unwritten(file, node, source),
      ...(isPlain(source) ? [] : [...leftoverMarks(file, node, source), ...typedFigures(file, node, source)]),
    ];
  });
}

const isPlain = (source: string): boolean => !/[[\]*_`:#~^|]|\d[,.%\d]|£\d|\d [a-z]/.test(source);

function hiddenLetters(file: string, node: Words, source: string): Problem[] {
  if (!source.includes('&')) return [];
  const entity = /&(#\w+|\w+);/.exec(source);
  const found = entity ? checkLines({ file, field: 'the text' }, node.value).slice(0, 1) : [];
  return found.map((one) => ({ ...one, ...(entity && within(file, node, source, entity)) }));
}

/** What `npm run new` leaves for people to write. */
const begun = /^To write: *(.*)$/gm;

const unwritten = (file: string, node: Words, source: string): Problem[] =>
  [...source.matchAll(begun)].map((found) =>
    problemAt('still-to-write', within(file, node, source, found), { what: found[1] || 'nobody said what' }),
  );

/** What is written as Markdown and is none: as a pattern, what it is, and how to mend it. */
const marks: [form: RegExp, what: string, fix: string][] = [
  [
    /\[[^[\]\n]{0,300}\] ?\([^)\n]*\)?/,
    'it is not a link',
    'Write [words](/address/) with no space between ] and ( and none in the address.',
  ],
  [/\[\^[^\]\n]*\]/, 'a footnote', 'Say it in the text, or link to where it is said.'],
  [
    /\[[^[\]\n]{0,300}\]\[[^[\]\n]{0,300}\]/,
    'a link whose address is not given',
    'Write [words](/address/).',
  ],
  [/\[\[[^[\]\n]{0,300}\]\]/, 'a link of another system', 'Write [words](/address/).'],
  [/^#{1,6}[^#\s].*/m, 'a heading needs a space', 'Put a space behind the last #.'],
  [/^:{2,}.*/m, 'a box of another system', 'Write it as plain text.'],
  [
    /(?<!\\)\*{2,}|(?<!\\)_{2}(?=\w)/,
    'it opens or closes nothing',
    'Put it right before and right after the words.',
  ],
  [/`+/, 'it opens or closes nothing', 'Put one before the words and one after them.'],
];

function leftoverMarks(file: string, node: Words, source: string): Problem[] {
  for (const [form, what, fix] of marks) {
    const found = form.exec(source);
    if (found) return [problemAt('leftover-mark', within(file, node, source, found), { what, fix })];
  }
  return [];
}

/** People and things that are counted; years before them, ages and lengths of time are none. */
const counts = String.raw`(?<!\b([Ss]ection|[Oo]utcome|[Pp]hase|[Ss]tage|[Tt]heme|[Ii]ssue|to) )(?!(19|20)\d\d )\d{2,} (people|adults|staff|carers|residents|providers|homes|cases|reviews|assessments)\b`;

/** Amounts of money, shares, millions, thousands with a comma, decimals, and counts. Dates, times, versions and rates ("for every 100,000 people") are none. */
const figures = new RegExp(
  [
    String.raw`£\d+([.,]\d+)*( ?(million|billion|thousand|m|bn|k)\b)?`,
    String.raw`\d+(\.\d+)?( ?%| per ?cent\b| (million|billion)\b)`,
    String.raw`\d{1,3}(,\d{3})+(\.\d+)?(?![\w,])`,
    String.raw`\d+\.\d+(?!\.?\w)`,
    counts,
  ]
    .map((form) => String.raw`(?<![\w.,/-]|every |per |each )${form}`)
    .join('|'),
  'g',
);

function typedFigures(file: string, node: Words, source: string): Problem[] {
  return [...source.matchAll(figures)].map((found) =>
    problemAt('number-in-prose', within(file, node, source, found)),
  );
}

/** The place of a find in a text node. */
function within(file: string, node: Words, source: string, found: RegExpExecArray) {
  const before = source.slice(0, found.index).split('\n');
  const { line = 1, column = 1 } = placeOf(file, node);
  const last = before.at(-1)?.length ?? 0;
  return {
    file,
    line: line + before.length - 1,
    column: before.length === 1 ? column + last : last + 1,
    value: found[0].slice(0, 80),
  };
}
