import { readdirSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import { drawChart } from '../draw-chart.js';
import { drawTable } from '../draw-table.js';

const markdown = markdownIt({ html: true });
const read = (file) => JSON.parse(readFileSync(`parts/${file}`, 'utf8'));
const frame = read('frame.json');

const partOf = (part) => {
  if ('markup' in part) return part.markup;
  if ('chart' in part) return drawChart(part.chart);
  if ('table' in part) return drawTable(part.table, partsOf);
  return `<div class="prose">${markdown.render(part.markdown)}</div>`;
};
const partsOf = (parts) => parts.map(partOf).join('');

export const data = {
  made: readdirSync('parts/pages').map((file) => read(`pages/${file}`)),
  pagination: { data: 'made', size: 1, alias: 'one' },
  permalink: ({ one }) => `${one.url}index.html`,
};

export const render = ({ one: { title, description, head, above, parts } }) => `<!doctype html>
<html lang="en-GB"><head><title>${title}</title><meta name="description" content="${description}">${head}</head>
<body>${frame.header}<div class="wrap">${above}<main id="main">${partsOf(parts)}</main></div>${frame.footer}</body></html>
`;
