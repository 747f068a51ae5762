import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnChart, PageParts, Part } from '../pages/page-parts.ts';
import { drawTable } from './draw-table.js';

// A page holds each chart twice, for narrow screens and wide; Framework draws for the width it finds, so one will do.
const isNarrow = ({ attributes }: DrawnChart) => attributes.includes('class="narrow"');

// Framework would bundle our scripts, which read charts aloud and sort tables; an empty line would end the markup.
const withoutScripts = (markup: string) =>
  markup.replaceAll(/<script\b.*?<\/script>/gs, '').replaceAll(/\n\s*\n/g, '\n');

/** Writes each page as Framework wants it: Markdown with its tables, and the charts' numbers in a file beside it. */
const [, , parts = '', src = ''] = process.argv;
for (const file of globSync('pages/*.json', { cwd: parts })) {
  const page = JSON.parse(readFileSync(join(parts, file), 'utf8')) as PageParts;
  const charts: DrawnChart[] = [];
  const written = page.parts.map((one) => write(one, charts)).join('');
  const folder = join(src, page.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'charts.json'), JSON.stringify(charts));
  writeFileSync(join(folder, 'index.md'), `${headOf(page)}${page.above}\n\n${written}\n`);
}

function headOf({ title, url }: PageParts): string {
  const up = '../'.repeat(url.split('/').length - 2) || './';
  return `---
title: ${JSON.stringify(title)}
---

\`\`\`js
import {draw} from "${up}draw.js";
const charts = await FileAttachment("./charts.json").json();
\`\`\`

`;
}

function write(part: Part, charts: DrawnChart[]): string {
  const writeAll = (list: Part[]): string => list.map((one) => write(one, charts)).join('');
  if ('markdown' in part) return `\n\n${part.markdown}\n\n`;
  if ('table' in part) return drawTable(part.table, writeAll);
  if ('markup' in part) return withoutScripts(part.markup);
  if (isNarrow(part.chart)) return '';
  charts.push(part.chart);
  return `\${draw(charts[${charts.length - 1}])}`;
}
