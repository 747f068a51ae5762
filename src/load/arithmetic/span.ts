/** The numbers that a printed figure can stand for: a rounded one for all that round to it, both ends included. */
export interface Span {
  low: number;
  high: number;
}

export const exactly = (value: number): Span => ({ low: value, high: value });

const slack = 1e-9;
const scaled = (value: number): number => slack * Math.max(1, Math.abs(value));

/** Whether two figures can stand for one number. Ends count, so that a half may be rounded up or to even. */
export const agree = (a: Span, b: Span): boolean =>
  !(a.low > b.high + scaled(b.high) || b.low > a.high + scaled(a.high));

/** Whether one figure must be more than another, whatever numbers the two stand for. */
export const exceeds = (a: Span, b: Span): boolean => a.low > b.high + scaled(b.high);

export const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, high: a.high + b.high });
export const minus = (a: Span, b: Span): Span => ({ low: a.low - b.high, high: a.high - b.low });
export const times = (a: Span, factor: number): Span => ({ low: a.low * factor, high: a.high * factor });
/** One figure by another; both not below zero. */
export const over = (a: Span, b: Span): Span => ({ low: a.low / b.high, high: a.high / b.low });
export const total = (spans: readonly Span[]): Span => spans.reduce(plus, exactly(0));

/** How far the true number may lie from one that is called "about" so much: a tenth. */
const about = 0.1;
const justOver = 1e-6;

/** What a figure stands for when its source says more than, about or up to of it; `half` is half a unit of its last decimal. */
export function qualified(value: number, half: number, qualifier: string | undefined): Span {
  const around = Math.max(half, Math.abs(value) * about);
  if (qualifier === 'about') return { low: value - around, high: value + around };
  if (qualifier === 'more-than') return { low: value + justOver, high: Infinity };
  if (qualifier === 'at-least') return { low: value, high: Infinity };
  if (qualifier === 'up-to') return { low: -Infinity, high: value };
  if (qualifier === 'less-than') return { low: -Infinity, high: value - justOver };
  return { low: value - half, high: value + half };
}

/** A count: exact, or within half of what its source rounds to where it is a multiple of that. */
export function counted(value: number, roundedTo: number | undefined): Span {
  const half = roundedTo && value % roundedTo === 0 ? roundedTo / 2 : 0;
  return { low: Math.max(0, value - half), high: value + half };
}

/** Half a unit of the last decimal of a number as it was typed. */
export const halfUnit = (typed: string): number => 0.5 * 10 ** -(typed.split('.')[1]?.length ?? 0);
