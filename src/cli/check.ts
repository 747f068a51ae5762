import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Loaded, loadDataset } from '../load/load-dataset.ts';
import { problemsAsText } from '../load/report.ts';
import { readArguments, run, wrongUsage } from './arguments.ts';

const usage = `Usage: npm run check -- [--root DIR] [--format text|json|github]

Checks data and content, without building.
  --root DIR      folder that holds data/ and content/ (default: this project)
  --format FORMAT text (default), json, or github for workflow annotations`;

const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const formats = {
  text: ({ problems, counts }: Loaded) =>
    [
      problemsAsText(problems),
      `${counts.files} files, ${counts.rows} rows: ${counts.errors} errors, ${counts.warnings} warnings`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  json: ({ problems, counts }: Loaded) =>
    JSON.stringify({ ok: counts.errors === 0, counts, problems }, null, 2),
  github: ({ problems }: Loaded) =>
    problems
      .map(
        ({ severity, file, line, column, rule, message, hint }) =>
          `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}. ${hint}`)}`,
      )
      .join('\n'),
};

await run(() => {
  const { root = '.', format = 'text' } = readArguments({
    usage,
    options: { root: { type: 'string' }, format: { type: 'string' } },
  });
  if (!Object.hasOwn(formats, format)) wrongUsage(`There is no format "${format}".`, usage);
  if (!existsSync(resolve(root))) wrongUsage(`There is no folder "${root}".`, usage);
  const loaded = loadDataset(resolve(root));
  const said = formats[format as keyof typeof formats](loaded);
  if (said) process.stdout.write(`${said}\n`);
  return loaded.counts.errors ? 1 : 0;
});
