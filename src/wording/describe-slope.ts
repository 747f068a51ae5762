import { isCouncil } from '../model/area.ts';
import type { Observation } from '../model/observation.ts';
import type { Slope, SlopeLine, SlopeReason } from '../scorecard/slope.ts';
import { directionLabel, seriesName } from './describe-change.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { describeFigure, formatNumber } from './format-value.ts';
import { listWords, sentence } from './sentence.ts';

type Direction = SlopeLine['change']['direction'];

const order: Direction[] = ['better', 'worse', 'higher', 'lower', 'no-clear-change', 'cannot-tell'];

/** So many areas can be told one by one in a sentence. */
const fewAreas = 4;

/** One in so many comparisons shows a change by chance where there is none: intervals are of 95 in 100 cases. */
const byChance = 20;

const directionWords: Record<Direction, string> = {
  better: 'better',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  'no-clear-change': 'no clear change',
  'cannot-tell': "can't tell",
};

/** The two periods in words: `2023/24 to 2024/25`. */
export const slopePeriods = ({ from = '', to }: Slope): string =>
  [from, to].filter(Boolean).map(formatPeriod).join(' to ');

const among = (lines: readonly SlopeLine[], words: (own: SlopeLine[]) => string): string =>
  order
    .map((direction) => ({ direction, own: lines.filter(({ change }) => change.direction === direction) }))
    .filter(({ own }) => own.length > 0)
    .map(({ direction, own }) => `${directionWords[direction]} in ${words(own)}`)
    .join('; ');

/** What changed between two periods, in one line: by name where councils are few, else in how many; and in England. */
export function slopeHeadline(slope: Slope): string {
  const name = `${seriesName(slope.series)}, ${slopePeriods(slope)}`;
  const councils = slope.lines.filter(({ area }) => isCouncil(area));
  const england = slope.lines.filter(({ area }) => area.id === 'england');
  const names = (own: SlopeLine[]) => listWords(own.map(({ area }) => area.name));
  if (councils.length > fewAreas)
    return `${name}: of ${councils.length} councils, ${[among(councils, (own) => String(own.length)), among(england, names)].filter(Boolean).join('; ')}`;
  return slope.lines.length
    ? `${name}: ${among([...councils, ...england], names)}`
    : `${name}: not to be compared`;
}

const figureText = (figure: Observation, slope: Slope): string =>
  `${describeFigure(figure, slope.series.indicator)}${figure.margin === undefined ? '' : ` (${marginCell(figure, slope)})`}`;

const lineText = ({ area, from, to, change }: SlopeLine, slope: Slope): string =>
  `${area.name}: ${figureText(from, slope)} to ${figureText(to, slope)}, ${directionWords[change.direction]}.`;

/** A change in the unit of the figures, with its sign; empty where it cannot be worked out. */
export const changeCell = ({ change }: SlopeLine, { series: { indicator } }: Slope): string =>
  change.size === undefined
    ? ''
    : `${change.size > 0 ? '+' : ''}${formatNumber(change.size, indicator.decimals)}`;

/** What a change comes to, for a table cell. */
export const changeVerdict = ({ change }: SlopeLine): string =>
  change.direction === 'cannot-tell'
    ? `${directionLabel['cannot-tell']}: ${change.reason}`
    : directionLabel[change.direction];

const reasonWords: Record<SlopeReason, (slope: Slope) => string> = {
  'counted-anew': ({ from, to }) =>
    from
      ? `the way of counting changed between ${slopeWords(from, to)}`
      : `the way of counting changed with ${formatPeriod(to)}`,
  'no-figure': ({ from }) => (from ? `no figure ${inPeriod(from)}` : 'no earlier figure'),
  'no-comparison': () => 'the publisher says that areas are not to be compared on it',
};

const slopeWords = (from: string, to: string): string => `${formatPeriod(from)} and ${formatPeriod(to)}`;

/** Which areas have a figure of the newest period but no line, each group with why. */
export const leftOut = (slope: Slope): string[] =>
  (Object.keys(reasonWords) as SlopeReason[]).flatMap((reason) => {
    const areas = slope.without.filter((one) => one.reason === reason).map(({ area }) => area.name);
    if (!areas.length) return [];
    const who = areas.length > 2 * fewAreas ? `${areas.length} areas` : listWords(areas);
    return `Left out: ${who}; ${reasonWords[reason](slope)}.`;
  });

/** Why no chart of two periods is drawn, in a sentence; for a slope without lines. */
export function whyNoSlope(slope: Slope): string {
  const reasons = slope.without.filter(({ reason }) => reason !== 'no-figure').map(({ reason }) => reason);
  const [reason = 'no-figure'] = reasons;
  return `Areas are not set beside their own earlier figures here: ${reasonWords[reason](slope)}.`;
}

const moved = (direction: Direction): boolean =>
  direction !== 'no-clear-change' && direction !== 'cannot-tell';

// Of some that stand in grey the few that moved are named, and all where they are few. Of many all are counted: chance alone moves a few.
function greyGroup(direction: Direction, own: readonly SlopeLine[], all: number): string {
  const named = all <= fewAreas || (moved(direction) && own.length <= fewAreas && all <= 2 * fewAreas);
  const who = named ? listWords(own.map(({ area }) => area.name)) : String(own.length);
  return `${directionWords[direction]} in ${who}`;
}

function greyText(others: readonly SlopeLine[]): string {
  if (!others.length) return '';
  const groups = order.flatMap((direction) => {
    const own = others.filter(({ change }) => change.direction === direction);
    return own.length ? greyGroup(direction, own, others.length) : [];
  });
  const count = others.length === 1 ? 'one other area' : `${others.length} other areas`;
  return `In light grey, ${count}: ${groups.join('; ')}.`;
}

/** A slope in sentences, for those who cannot see it: what is measured, every area that it names, and how the others stand. */
export function describeSlope(slope: Slope): string {
  const { indicator, breakdown } = slope.series;
  const named = slope.lines.filter(({ apart }) => apart);
  const others = slope.lines.filter(({ apart }) => !apart);
  return [
    sentence(breakdown ? `${indicator.name} (${breakdown.name})` : indicator.name),
    `${slopePeriods(slope)}.`,
    ...named.map((line) => lineText(line, slope)),
    greyText(others),
    ...leftOut(slope),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How verdicts that rest on margins of error were come to; nothing where none does. */
export const marginRule = ({ lines }: Slope): string[] =>
  lines.some(({ change }) => change.basis === 'margin')
    ? [
        'A change counts where it is more than both margins of error make together (the root of the sum of their squares).',
      ]
    : [];

/** Why councils are not named where they are many, and what chance makes of so many; nothing where all are named. */
export function namedRule({ lines }: Slope): string[] {
  const councils = lines.filter(({ area }) => isCouncil(area));
  if (councils.every(({ apart }) => apart)) return [];
  const tested = councils.filter(({ change }) => change.basis === 'margin' || change.basis === 'counts');
  return [
    'No council is named in the drawing: the figures that move most are mostly those of small councils, where few people were asked or counted. Every council is in the table.',
    ...(tested.length >= byChance
      ? [`Even if nothing had changed, about 1 council in ${byChance} would show a change by chance.`]
      : []),
  ];
}

/** A margin of error for a table cell; empty where there is none. */
export const marginCell = ({ margin }: Observation, { series: { indicator } }: Slope): string =>
  margin === undefined ? '' : `± ${formatNumber(margin, indicator.decimals)}`;
