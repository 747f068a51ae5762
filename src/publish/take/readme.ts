import { tableNames } from '../../model/dataset.ts';
import { formatNumber } from '../../wording/format-value.ts';
import { sentence } from '../../wording/sentence.ts';
import { dictionary } from '../dictionary.ts';
import { licence, notes, publisher, summary, title } from './legend.ts';
import type { Release } from './release.ts';

/** What stands in the zip of all tables, and how it is to be read, as Markdown. */
export const readme = (release: Release): string =>
  `${[
    `# ${title}`,
    summary,
    [
      `Version ${release.version} of the data, made from the data itself: it changes when any cell does.`,
      ...(release.home ? [`Published by ${publisher} at ${release.home}.`] : [`Published by ${publisher}.`]),
      'Not a government site.',
    ].join(' '),
    '## What is here',
    [
      `- \`<table>.csv\`: ${tableNames.length} tables, in UTF-8 with a header. Open them in a spreadsheet, or read them with any program.`,
      '- `datapackage.json`: all tables and columns described as a Data Package (version 2), with keys, sizes and checksums.',
      '- `<table>.csv-metadata.json`: each table described as CSV on the Web.',
      '- `NOTICE`: the licence of what is not ours.',
    ].join('\n'),
    '## Tables',
    dictionary()
      .map(
        ({ name, description }) =>
          `- \`${name}.csv\`, ${formatNumber(release.dataset[name].length)} rows: ${sentence(description)}`,
      )
      .join('\n'),
    '## How to read them',
    notes.map(([about, says]) => `- ${about}: ${sentence(says)}`).join('\n'),
    '## Columns',
    dictionary()
      .map(({ name, columns }) =>
        [
          `### ${name}`,
          '',
          ...columns.map(
            (column) =>
              `- \`${column.name}\`${column.required ? ' (always filled)' : ''}: ${column.description}`,
          ),
        ].join('\n'),
      )
      .join('\n\n'),
    '## Licence',
    `${licence.title}: ${licence.path}. Name the publisher of each figure first, as \`sources.csv\` asks, then this site.`,
  ].join('\n\n')}\n`;
