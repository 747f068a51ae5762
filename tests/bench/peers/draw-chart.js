import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

const rounded = (number) => Math.round(number * 10) / 10;

/** A chart as SVG, from marks in shares of its width and height: as Eleventy makes it at build, and Framework in a browser. */
export function drawChart({ attributes, width, height, said, marks }) {
  const x = scaleLinear().range([0, width]);
  const y = scaleLinear().range([0, height]);
  const path = line(
    ([across]) => rounded(x(across)),
    ([, down]) => rounded(y(down)),
  ).digits(1);
  const draw = (mark) => {
    if ('lines' in mark) {
      const d = mark.lines.map(({ through, closed }) => path(through) + (closed ? 'Z' : '')).join('');
      return `<path${mark.attributes} d="${d}"></path>`;
    }
    if ('words' in mark)
      return `<text x="${rounded(x(mark.at[0]))}" y="${rounded(y(mark.at[1]))}"${mark.attributes}>${mark.words}</text>`;
    return 'group' in mark ? `<g${mark.attributes}>${mark.group.map(draw).join('')}</g>` : mark.markup;
  };
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${attributes}>${said}${marks.map(draw).join('')}</svg>`;
}
