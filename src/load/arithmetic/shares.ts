import type { Relation } from '../../model/relation.ts';
import { type Contradiction, contradiction, printed, workedOut } from './contradiction.ts';
import { type Figure, type Figures, partSpan, printedSpan, takenFigure } from './figures.ts';
import { agree, counted, over, type Span, times } from './span.ts';

/** What a share of one is multiplied by, for the units that are shares or rates. */
const factors: Partial<Record<Figure['unit'], number>> = { percent: 100, 'per-100000': 100_000 };

/** A count on top of a share or beneath it, and the figure it was taken from, if any. */
interface Count {
  value: number;
  span: Span;
  from?: Figure;
}

const typedCount = ({ roundedTo }: Figure, value: number | undefined): Count | undefined =>
  value === undefined ? undefined : { value, span: counted(value, roundedTo) };

const countOf = (figure: Figure | undefined): Count | undefined =>
  figure && { value: figure.record.value, span: partSpan(figure), from: figure };

/** A share or rate against the counts in its own row. */
export function checkShare(figure: Figure): Contradiction[] {
  const { numerator, denominator } = figure.record;
  // Told of already, by the rule that a part is not more than its whole.
  if (numerator !== undefined && denominator !== undefined && numerator > denominator) return [];
  return compare(figure, typedCount(figure, numerator), typedCount(figure, denominator));
}

/** Shares against the rows of the counts they are made of. */
export function checkShares({ indicator, made_of, taken }: Relation, figures: Figures): Contradiction[] {
  const [part = '', whole = ''] = made_of ?? [];
  return figures.of(indicator).flatMap((share) => {
    const own = [share.record.numerator, share.record.denominator].map((count) => typedCount(share, count));
    const others = [part, whole].map((one) => countOf(takenFigure(figures, share, one, taken)));
    const twice = countFields.flatMap((field, at) => typedTwice(share, field, own[at], others[at]));
    const [top, beneath] = [own[0] ?? others[0], own[1] ?? others[1]];
    return twice.length || !(top?.from || beneath?.from) ? twice : compare(share, top, beneath);
  });
}

const countFields = ['numerator', 'denominator'] as const;

function typedTwice(
  share: Figure,
  field: (typeof countFields)[number],
  own: Count | undefined,
  other: Count | undefined,
): Contradiction[] {
  if (!own || !other?.from || agree(own.span, other.span)) return [];
  const sum = `the ${field} is ${own.value}, not ${printed(other.from)}`;
  return [contradiction('count-typed-twice', sum, [share, other.from], field)];
}

function compare(share: Figure, top: Count | undefined, beneath: Count | undefined): Contradiction[] {
  const factor = factors[share.unit];
  if (!factor || beneath?.value === 0) return [];
  if (top && beneath) return compareBoth(share, top, beneath, factor);
  const count = top ?? beneath;
  if (!count || !Number.isInteger(count.value)) return [];
  const sum = top ? noWhole(share, top, factor) : beneath && noPart(share, beneath, factor);
  if (!sum) return [];
  return [contradiction('no-such-count', sum, count.from ? [share, count.from] : [share])];
}

function compareBoth(share: Figure, top: Count, beneath: Count, factor: number): Contradiction[] {
  const worked = times(over(top.span, beneath.span), factor);
  const value = (factor * top.value) / beneath.value;
  const fits = agree(worked, printedSpan(share));
  if (fits && !isFarMore(share, worked)) return [];
  const sources = [top.from, beneath.from].flatMap((one) => one ?? []);
  const told = `${top.value} of ${beneath.value} is ${workedOut(value, share, 1)}`;
  if (fits) {
    const sum = `${told}, far ${printed(share)}`;
    return [contradiction('far-more-than', sum, [share, ...sources])];
  }
  const rule = sources.length ? 'share-of-figures' : 'share-of-counts';
  return [contradiction(rule, `${told}, not ${printed(share)}`, [share, ...sources])];
}

/** "Over one in five" is not said of one in four: a quarter more is far more. */
const farMore = 1.25;

const isFarMore = ({ record }: Figure, { low }: Span): boolean =>
  record.qualifier === 'more-than' && record.value > 0 && low > record.value * farMore;

/** Says so where no whole number beneath gives the share. */
function noWhole(share: Figure, { value, span }: Count, factor: number): string | undefined {
  const { low, high } = printedSpan(share);
  const least = Math.max((factor * span.low) / high, factor === 100 ? span.low : 0, 1);
  const most = low > 0 ? (factor * span.high) / low : Infinity;
  if (high >= 0 && holdsWhole(least, most)) return undefined;
  const near = Math.max(1, Math.floor((factor * value) / share.record.value));
  const around = Number.isFinite(near)
    ? `: of ${near} it is ${workedOut((factor * value) / near, share, 1)}, of ${near + 1} ${workedOut((factor * value) / (near + 1), share, 1)}`
    : '';
  return `no whole number gives ${printed(share)} with ${value} on top${around}`;
}

/** Says so where no whole number on top gives the share. */
function noPart(share: Figure, { value, span }: Count, factor: number): string | undefined {
  const { low, high } = printedSpan(share);
  if (holdsWhole(Math.max(0, (low * span.low) / factor), (high * span.high) / factor)) return undefined;
  const near = Math.max(0, Math.floor((share.record.value * value) / factor));
  const of = (count: number) => workedOut((factor * count) / value, share, 1);
  return `no whole number out of ${value} gives ${printed(share)}: ${near} is ${of(near)}, ${near + 1} is ${of(near + 1)}`;
}

const holdsWhole = (least: number, most: number): boolean =>
  Math.floor(most + 1e-9) >= Math.ceil(least - 1e-9);
