import { join, type Piece, round, type Shape, shapes } from './parts/drawing.ts';
import { block } from './parts/mark.ts';
import { type StackSegment, segmentLook } from './stack-input.ts';

/** Height of a bar, in units; stripes in the stylesheet are drawn by a stroke as thick. */
export const thick = 20;

// One stroke as thick as the bar, dashed, is a row of stripes: patterns cost a few letters of markup each.
const stripes = (x: number, y: number, width: number): Shape => ({
  look: 'stripes p2',
  path: `M${round(x)} ${round(y + thick / 2)}h${round(width)}`,
});

const lines = (x: number, y: number, width: number, look: string): Shape => ({
  look,
  path: [4, 10, 16].map((down) => `M${round(x)} ${round(y + down)}h${round(width)}`).join(''),
});

const patterns: Record<string, (x: number, y: number, width: number) => Shape[]> = {
  p2: (x, y, width) => [stripes(x, y, width)],
  p3: (x, y, width) => [lines(x, y, width, 'rules p3')],
  p4: (x, y, width) => [lines(x + 2, y, Math.max(0, width - 2), 'spots p4')],
};

/** One stretch of a bar, in its own look: solid, striped, ruled, spotted, grey, or dashed for what is left. A stretch above zero is seen. */
export function drawSegment(
  segment: StackSegment,
  { x, y, width }: { x: number; y: number; width: number },
): Piece {
  if (segment.value <= 0) return shapes();
  const look = segmentLook(segment);
  const seen = Math.max(1, width);
  return join(
    shapes(block({ x, y, width: seen, height: thick }, `part ${look}`)),
    shapes(...(patterns[look]?.(x, y, seen) ?? [])),
  );
}
