import type { Observation } from '../model/observation.ts';
import type { Stack, StackBar, StackPart } from '../scorecard/stack.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { describeFigure, figureCell, formatNumber, formatShort } from './format-value.ts';
import { statusLabel } from './labels.ts';
import { inSentence, listWords } from './sentence.ts';

/** The name of a part where space is short. */
export const partName = ({ indicator, breakdown }: StackPart): string =>
  breakdown?.name ?? indicator.short_name ?? indicator.name;

const hasValue = (figure: Observation | undefined): figure is Observation => figure?.value !== undefined;

/** The parts of a bar that have a figure, with their names. */
const known = ({ parts }: Stack, bar: StackBar): { name: string; figure: Observation }[] =>
  parts.flatMap((part, at) => {
    const figure = bar.parts[at];
    return hasValue(figure) ? [{ name: partName(part), figure }] : [];
  });

/** The parts of a bar that have none, each with why. */
const lacking = ({ parts, whole }: Stack, bar: StackBar): string[] =>
  parts.flatMap((part, at) => {
    const figure = bar.parts[at];
    if (hasValue(figure)) return [];
    return `${inSentence(partName(part))}: ${figure ? figureCell(figure, whole) : 'no figure held'}`;
  });

/** What the rest of a bar is called: as the relation says, or not said where a part that has no figure is in it. */
export const restName = (stack: Stack, bar: StackBar): string =>
  lacking(stack, bar).length ? 'Not said' : (stack.relation.rest ?? 'Not said');

/** How the rest was worked out: `50 − 1 − 3`; empty where it was not. */
export const restWorking = (stack: Stack, bar: StackBar): string =>
  bar.rest === undefined
    ? ''
    : [bar.whole, ...known(stack, bar).map(({ figure }) => figure)]
        .map((figure) => formatShort(figure?.value ?? 0, stack.whole))
        .join(' − ');

const sumText = (stack: Stack, bar: StackBar): string =>
  formatShort((bar.whole?.value ?? 0) - (bar.rest ?? 0), stack.whole);

const standing = (bar: StackBar): string => {
  const words = [bar.whole, ...bar.parts].flatMap(
    (figure) => (figure?.status && statusLabel[figure.status]) ?? [],
  );
  return words.length ? ` (${listWords([...new Set(words)])})` : '';
};

/** What is known of a bar's whole, and which of its parts have no figure: `50 in all`; in the words of its unit where `shown` gives them. */
export function barTold(stack: Stack, bar: StackBar, shown = figureCell): string {
  const { whole } = bar;
  const parts = known(stack, bar);
  if (!whole && !parts.length) return 'no figures held';
  if (!hasValue(whole))
    return `the whole: ${whole ? figureCell(whole, stack.whole) : 'no figure held'}${standing(bar)}`;
  const over = (bar.rest ?? 0) < 0 ? `, but its parts come to ${sumText(stack, bar)}` : '';
  const unknown = bar.rest === undefined && parts.length ? '; what is left cannot be worked out' : '';
  const missing = lacking(stack, bar).map((words) => `; ${words}`);
  return `${shown(whole, stack.whole)} in all${standing(bar)}${over}${unknown}${missing.join('')}`;
}

/** A figure of a part with its margin, if it has one. */
export const partShown = (figure: Observation, { whole }: Stack): string =>
  `${figureCell(figure, whole)}${figure.margin === undefined ? '' : ` ± ${formatNumber(figure.margin, whole.decimals)}`}`;

const namedParts = (stack: Stack, bar: StackBar): string =>
  listWords(
    known(stack, bar).map(({ name, figure }) => `${figureCell(figure, stack.whole)} ${inSentence(name)}`),
  );

const isTold = (bar: StackBar): boolean => hasValue(bar.whole) && bar.parts.some(hasValue);
const whose = ({ whole }: Stack): string => (whole.unit === 'people' ? 'of whom' : 'of which');

/** What a stack shows, in one line: the newest whole that has parts, and the parts of it. */
export function stackHeadline(stack: Stack): string {
  const bar = stack.bars.findLast(isTold);
  const name = stack.whole.short_name ?? stack.whole.name;
  if (!bar?.whole) return `${name}: no figures of its parts`;
  const over = (bar.rest ?? 0) < 0 ? `: in all ${sumText(stack, bar)}, more than the whole` : '';
  return `${name}: ${describeFigure(bar.whole, stack.whole)} ${inPeriod(bar.period)}, ${whose(stack)} ${namedParts(stack, bar)}${over}`;
}

function barSentence(stack: Stack, bar: StackBar): string {
  const when = inPeriod(bar.period);
  const start = `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${barTold(stack, bar, describeFigure)}`;
  const parts = namedParts(stack, bar);
  const rest =
    (bar.rest ?? 0) > 0
      ? `. ${restName(stack, bar)}: ${restWorking(stack, bar)} = ${formatShort(bar.rest ?? 0, stack.whole)}`
      : '';
  const link = hasValue(bar.whole) ? `, ${whose(stack)} ` : '; ';
  return `${start}${parts && `${link}${parts}`}${rest}.`;
}

/** So few bars are told one by one. */
const fewBars = 5;

/** Of many bars those to be told: the newest and the oldest with parts, and those that lack something. */
function barsToTell({ bars }: Stack): StackBar[] {
  if (bars.length <= fewBars) return bars.toReversed();
  const told = bars.filter(isTold);
  const ends = [told.at(-1), told[0]];
  const lacks = bars.filter((bar) => !ends.includes(bar) && !(isTold(bar) && (bar.rest ?? -1) >= 0));
  return [...ends.flatMap((bar) => bar ?? []), ...lacks];
}

/** A stack in sentences, for those who cannot see it: every bar, newest first; of many its newest, its oldest, and those that lack something. */
export function describeStack(stack: Stack, areaName: string): string {
  const anew = stack.bars.filter((bar) => bar.anew).map(({ period }) => formatPeriod(period));
  const breaks = anew.length ? `The way of counting changed with ${listWords(anew)}.` : '';
  const bars = [...new Set(barsToTell(stack))].map((bar) => barSentence(stack, bar));
  return [`${areaName}: ${inSentence(stack.whole.name)}.`, ...bars, breaks].filter(Boolean).join(' ');
}
