/** Something to be placed along a scale. */
export interface Placed {
  x: number;
}

/**
 * Stacks what would overlap: each goes to the lowest level, 0 at the foot, where nothing stands within
 * `size` of it. The first to come are the first to be placed. Nothing moves along the scale.
 */
export function stackUp<T extends Placed>(items: T[], size: number): (T & { level: number })[] {
  const levels: number[][] = [];
  return items.map((item) => {
    let level = 0;
    while (levels[level]?.some((other) => Math.abs(other - item.x) < size)) level++;
    levels[level] = [...(levels[level] ?? []), item.x];
    return { ...item, level };
  });
}
