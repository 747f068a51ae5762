import { drawSteps, type GradeStripInput } from './grade-strip.ts';
import { compose, type Drawing } from './parts/drawing.ts';

const bar = { width: 18, height: 40, gap: 7 };

/** The strip of grades at its smallest: an upright bar an element, without words, for beside a sentence. */
export function layoutGradeBars({ cells }: GradeStripInput): Drawing {
  const pieces = cells.map((cell, index) =>
    drawSteps(
      cell,
      { x: index * (bar.width + bar.gap) + 0.5, y: 1, width: bar.width, height: bar.height },
      true,
    ),
  );
  return compose(Math.max(1, cells.length * (bar.width + bar.gap)), bar.height + 2, ...pieces);
}
