/** A rectangle as the reader sees it, in pixels of the page. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A line of text in a drawing: from the top of its capitals to the foot of its tails. */
export interface DrawnText extends Box {
  words: string;
  /** Of its letters, in pixels. */
  size: number;
}

/** A drawing as it stands on the page. */
export interface DrawnBoxes extends Box {
  name: string;
  texts: DrawnText[];
  /** Dots and targets: their middle and reach. */
  marks: { x: number; y: number; reach: number }[];
  /** Points along its lines, a few pixels apart. */
  traces: { x: number; y: number }[];
}

/** Runs in the browser, so it stands alone: where everything stands in each drawing that shows. */
export function drawnBoxes(): DrawnBoxes[] {
  const scaleOf = (element: SVGGraphicsElement) => element.getScreenCTM()?.a ?? 1;
  const placed = (element: SVGGraphicsElement, x: number, y: number) => {
    const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM() ?? undefined);
    return { x: point.x, y: point.y };
  };
  const textOf = (text: SVGTextElement): DrawnText => {
    const { left, right } = text.getBoundingClientRect();
    const start = text.getStartPositionOfChar(0);
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * scaleOf(text);
    const { y } = placed(text, start.x, start.y);
    return { words: text.textContent, size, left, right, top: y - 0.76 * size, bottom: y + 0.24 * size };
  };
  // Every dot is a stroke of no length, and every target a path from its top.
  const marksOf = (path: SVGPathElement) => {
    const isTarget = path.classList.contains('target');
    const reach = isTarget ? 8 : Number.parseFloat(getComputedStyle(path).strokeWidth) / 2;
    const starts = (path.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g);
    return [...starts].map(([, x, y]) => ({
      ...placed(path, Number(x), Number(y) + (isTarget ? 8 : 0)),
      reach: reach * scaleOf(path),
    }));
  };
  const traceOf = (path: SVGPathElement) =>
    Array.from({ length: Math.ceil(path.getTotalLength() / 4) }, (_, index) => {
      const { x, y } = path.getPointAtLength(index * 4);
      return placed(path, x, y);
    });
  const drawingOf = (svg: SVGSVGElement): DrawnBoxes => {
    const { left, right, top, bottom } = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent.trim());
    return {
      name: svg.getAttribute('aria-labelledby')?.split(' ')[0] ?? 'a drawing without a name',
      ...{ left, right, top, bottom },
      texts: texts.map(textOf),
      marks: [...svg.querySelectorAll<SVGPathElement>('path:is(.dots, .target)')].flatMap(marksOf),
      traces: [...svg.querySelectorAll<SVGPathElement>('path.line')].flatMap(traceOf),
    };
  };
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const drawings = document.querySelectorAll<SVGSVGElement>(':is(.chart svg, svg.sparkline)');
  return [...drawings].filter((svg) => svg.checkVisibility()).map(drawingOf);
}
