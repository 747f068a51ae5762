import { join, type Piece, type Point, round, shapes } from './parts/drawing.ts';
import { drawLabel, label } from './parts/label.ts';
import type { Placed } from './timeline-lane.ts';

/** Steps without a date as a list of words. `others`: whether steps with a date stand above. */
export function drawUndated(
  undated: string[],
  others: boolean,
  { top, width }: { top: number; width: number },
): Placed {
  if (!undated.length) return { piece: join(), height: 0, stops: [] };
  const head = label(width, { words: others ? 'Without a date' : 'No step has a date', strong: true });
  let bottom = top + head.height + 2;
  const stops: Point[] = [];
  const pieces = undated.map((words): Piece => {
    const own = label(width - 12, { words });
    stops.push({ x: 4, y: bottom + 9 });
    const piece = join(
      shapes({ look: 'bullet', path: `M4 ${round(bottom + 8)}h0` }),
      drawLabel(own, { x: 12, top: bottom }),
    );
    bottom += own.height + 4;
    return piece;
  });
  return { piece: join(drawLabel(head, { x: 0, top }), ...pieces), height: bottom - top + 4, stops };
}
