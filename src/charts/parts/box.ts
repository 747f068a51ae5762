/** The room that words or a mark take. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A box of the given size about a middle. */
export const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Whether two boxes touch, or come closer than words may. */
export const meets = (one: Box, other: Box): boolean =>
  one.left < other.right + 4 &&
  other.left < one.right + 4 &&
  one.top < other.bottom + 2 &&
  other.top < one.bottom + 2;
