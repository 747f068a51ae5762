import { ticks } from 'd3-array';

/** A class of values: from its lower bound, included, to its upper bound, not included; open where there is none. */
export interface ValueClass {
  from?: number;
  to?: number;
}

/** At most so many classes can be told apart on a map. */
const mostClasses = 4;

const inside = (bounds: number[], low: number, high: number): number[] =>
  bounds.filter((bound) => bound > low && bound <= high);

/** A few classes by round bounds, lowest first; `decimals` is how fine a bound may be. One class where all values are alike. */
export function valueClasses(values: readonly number[], decimals: number): ValueClass[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isExact = (bound: number) => Number(bound.toFixed(decimals)) === bound;
  for (let count = mostClasses; count > 0; count--) {
    const bounds = inside(ticks(low, high, count), low, high);
    if (bounds.length && bounds.length < mostClasses && bounds.every(isExact))
      return [{ to: bounds[0] as number }, ...bounds.map((from, at) => upTo(from, bounds[at + 1]))];
  }
  return [{}];
}

const upTo = (from: number, to: number | undefined): ValueClass => ({
  from,
  ...(to !== undefined && { to }),
});

/** The class that a value falls in, by its place among the classes. */
export const classOf = (value: number, classes: readonly ValueClass[]): number =>
  classes.findIndex(({ to }) => to === undefined || value < to);
