import type { Box, DrawnBoxes, DrawnText } from './drawn-boxes.ts';

/** Sizes of letters that can be read on a phone and do not shout on a desk, in pixels. */
const legible = { least: 11, most: 18 };

/** Less than this, in pixels, is a touch that nobody sees. */
const slack = 1;

const meet = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;

const sticksOut = (inner: Box, outer: Box) =>
  inner.left < outer.left - slack ||
  inner.right > outer.right + slack ||
  inner.top < outer.top - slack ||
  inner.bottom > outer.bottom + slack;

/** Whether a round mark reaches into a box. */
const touches = (box: Box, { x, y, reach }: { x: number; y: number; reach: number }) => {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down) < reach - slack;
};

function textFaults(text: DrawnText, later: DrawnText[], drawing: DrawnBoxes, width: number): string[] {
  const page = { left: 0, right: width, top: -Infinity, bottom: Infinity };
  const { least, most } = legible;
  return [
    ...later.filter((other) => meet(text, other)).map(({ words }) => `lies on “${words}”`),
    ...(sticksOut(text, drawing) ? ['leaves its drawing'] : []),
    ...(sticksOut(text, page) ? ['is cut by the edge of the page'] : []),
    ...(drawing.marks.some((mark) => touches(text, mark)) ? ['lies on a mark'] : []),
    // Labels are given room by one size for all.
    ...(Math.abs(text.size - (drawing.texts[0]?.size ?? 0)) > 0.1 ? ['is not as high as the others'] : []),
    ...(text.size < least || text.size > most ? [`is ${text.size.toFixed(1)} px high`] : []),
  ];
}

/** What is wrong with the labels of a drawing on a page of this width, in pixels; each fault in a sentence. */
export const boxFaults = (drawing: DrawnBoxes, width: number): string[] =>
  drawing.texts.flatMap((text, index) =>
    textFaults(text, drawing.texts.slice(index + 1), drawing, width).map(
      (fault) => `${drawing.name} at ${width} px: “${text.words}” ${fault}`,
    ),
  );

/** The labels that a line runs through: allowed, as a halo parts them, but better few. */
export const crossed = ({ texts, traces }: DrawnBoxes): DrawnText[] =>
  texts.filter((text) => traces.some((point) => touches(text, { ...point, reach: 2 * slack })));
