// Runs in the browser. Every word comes from the table beside the chart, every place from its drawing.

interface Point {
  x: number;
  y: number;
}

/** One of a chart's drawings, with the place of each row of the table and the ring that shows one of them. */
interface Drawn {
  svg: SVGSVGElement;
  stops: Point[];
  ring: SVGElement;
}

/** The rows of a chart's table in the order they are read, each in words. */
interface Rows {
  words: string[];
  /** Whether one row follows another in time: then a pointer asks when, not how much. */
  inTime: boolean;
}

const invitation = 'Read the figures one by one';

function cellWords(cell: Element): string {
  const own = cell.cloneNode(true) as Element;
  for (const aside of own.querySelectorAll('.quiet')) aside.remove();
  return own.textContent.replace(/\s+/g, ' ').trim();
}

// `2022/23: 58.5%; East Midlands 60.7%`
function rowWords({ cells }: HTMLTableRowElement, heads: string[]): string {
  const [name, first, ...others] = [...cells].map(cellWords);
  const beside = others.map((words, index) => (words ? `; ${heads[index + 2]} ${words}` : ''));
  return `${name}: ${first || 'not available'}${beside.join('')}`;
}

function rowsOf(table: HTMLTableElement): Rows {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const names = heads.map(cellWords);
  const words = [...(table.tBodies[0]?.rows ?? [])].map((row) => rowWords(row, names));
  const inTime = heads.some((head) => head.ariaSort === 'descending');
  return { words: inTime ? words.reverse() : words, inTime };
}

function drawnOf(svg: SVGSVGElement, { inTime }: Rows): Drawn {
  const stops = (svg.dataset.stops ?? '').split(' ').map((stop) => {
    const [x = 0, y = 0] = stop.split(',').map(Number);
    return { x, y };
  });
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  ring.setAttribute('class', 'ring');
  ring.setAttribute('r', '9');
  return { svg, stops: inTime ? stops.reverse() : stops, ring };
}

/** The stop nearest to a pointer. */
function nearest({ svg, stops }: Drawn, { clientX, clientY }: PointerEvent, { inTime }: Rows): number {
  const at = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
  const away = stops.map(({ x, y }) => Math.hypot(x - at.x, inTime ? 0 : y - at.y));
  return away.indexOf(Math.min(...away));
}

function makeSlider({ words, inTime }: Rows): { slider: HTMLInputElement; told: HTMLOutputElement } {
  const slider = document.createElement('input');
  const told = document.createElement('output');
  Object.assign(slider, { type: 'range', min: '0', max: String(words.length - 1), ariaLabel: invitation });
  // The newest figure is the first that a reader asks for.
  slider.value = inTime ? slider.max : slider.min;
  slider.ariaValueText = words[Number(slider.value)] ?? '';
  // The slider says its own value aloud: said here too, each figure would be heard twice.
  told.ariaLive = 'off';
  told.textContent = invitation;
  return { slider, told };
}

/**
 * Puts a slider where `place` keeps room for it. By keys, by touch or by a pointer over the drawing it walks
 * the rows of the table beside the chart, says each in words and rings its mark.
 */
export function readChart(place: HTMLElement): void {
  const figure = place.parentElement;
  const table = figure?.querySelector('table');
  if (!figure || !table) return;
  const rows = rowsOf(table);
  const svgs = [...figure.querySelectorAll<SVGSVGElement>('svg[data-stops]')];
  const drawings = svgs.map((svg) => drawnOf(svg, rows));
  if (drawings.some(({ stops }) => stops.length !== rows.words.length)) return;
  const { slider, told } = makeSlider(rows);
  const show = () => {
    const index = Number(slider.value);
    slider.ariaValueText = told.textContent = rows.words[index] ?? '';
    for (const { svg, stops, ring } of drawings) {
      ring.setAttribute('cx', String(stops[index]?.x));
      ring.setAttribute('cy', String(stops[index]?.y));
      svg.append(ring);
    }
    // What has once needed two lines keeps them, so that the page below does not jump to and fro.
    told.style.minHeight = `${told.offsetHeight}px`;
  };
  slider.addEventListener('input', show);
  slider.addEventListener('focus', show);
  for (const drawn of drawings) {
    const follow = (event: PointerEvent) => {
      slider.value = String(nearest(drawn, event, rows));
      show();
    };
    drawn.svg.addEventListener('pointermove', follow);
    drawn.svg.addEventListener('pointerdown', follow);
  }
  place.append(slider, told);
}
