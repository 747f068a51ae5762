/** Numbers that look random and are the same for the same seed, on any machine. */
export interface Chance {
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  /** True in this share of cases. */
  in(share: number): boolean;
  one<Item>(list: readonly Item[]): Item;
  /** As many different items as asked for, or all there are. */
  some<Item>(list: readonly Item[], count: number): Item[];
}

/** FNV-1a: a text as 32 bits. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);

/** Mulberry32: each call gives the next fraction from 0 up to 1. */
function fractionsOf(seed: string): () => number {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The chance that belongs to a seed. */
export function chanceOf(seed: string): Chance {
  const fraction = fractionsOf(seed);
  const between = (low: number, high: number) => low + (high - low) * fraction();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  const one = <Item>(list: readonly Item[]) => list[whole(0, list.length - 1)] as Item;
  const some = <Item>(list: readonly Item[], count: number) => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(whole(0, left.length - 1), 1),
    ).flat();
  };
  return { between, whole, one, some, in: (share) => fraction() < share };
}
