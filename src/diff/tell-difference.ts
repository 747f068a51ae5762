import { countWords } from '../load/count-words.ts';
import type { Problem } from '../load/problem.ts';
import { type Difference, isNothing } from './compare-sides.ts';
import { type Limits, mostCharacters, steps } from './limits.ts';
import { cell, inertText, table } from './markdown.ts';
import { areaName, namesOf } from './names.ts';
import { isBare } from './side.ts';
import { summarise, touchedAreas } from './summary.ts';
import { tellArea } from './tell-area.ts';
import { type ChartImages, tellCharts } from './tell-charts.ts';
import { tellPages } from './tell-pages.ts';
import { touchedIds } from './touched-ids.ts';
import { kindLabel } from './words.ts';

/** What is known beside the difference: where the site stands, and images drawn of its charts. */
export interface Around {
  site?: URL | undefined;
  images?: ChartImages;
}

/** All that a change of the data does, as Markdown of at most `mostCharacters`; nothing where nothing changed. */
export function tellDifference(difference: Difference, around: Around = {}): string {
  if (isNothing(difference)) return '';
  for (const limits of steps) {
    const told = tellWithin(difference, around, limits);
    if (told.length <= mostCharacters) return told;
  }
  return `${summarise(difference)}\n\nThat is too much to be told here; run it on your own machine.\n`;
}

function tellWithin(difference: Difference, { site, images = new Map() }: Around, limits: Limits): string {
  const { shown, rows } = difference;
  const parts = [
    summarise(difference),
    ...tellDoubt(difference),
    ...tellCouncils(difference),
    ...tellAreas(difference, limits),
    ...tellDocuments(difference, limits),
    ...tellCharts(shown?.charts ?? [], images, limits.charts),
    ...(shown ? tellPages(shown.pages, { ids: touchedIds(difference), most: limits.pages, site }) : []),
    ...(rows.length ? ['Every page shows the version of the data, which is another one now.'] : []),
    ...(rows.some(({ table }) => table === 'glossary')
      ? ['Every page that uses a term changed in the glossary changes with it.']
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Says what could not be compared, and why. */
function tellDoubt({ before, shown }: Difference): string[] {
  if (isBare(before)) return ['Before, there was no data.'];
  if (shown) return [];
  const faults = countWords(before.loaded.counts.errors, 'error');
  return [
    `The data before does not pass today’s check (${faults}): its rows are compared as they stand; verdicts, words of change, charts and pages are not.`,
  ];
}

function tellCouncils({ before, after, councils }: Difference): string[] {
  const names = namesOf(before.rows, after.rows);
  const list = (ids: readonly string[]) => ids.slice(0, 20).map((id) => inertText(areaName(names, id)));
  const tell = (ids: readonly string[], what: string) =>
    ids.length
      ? [`${what}: ${[...list(ids), ...(ids.length > 20 ? [`${ids.length - 20} more`] : [])].join(', ')}.`]
      : [];
  return [
    ...tell(councils.gained, 'Councils that now have a scorecard'),
    ...tell(councils.lost, 'Councils that have none any more'),
  ];
}

function tellAreas(difference: Difference, limits: Limits): string[] {
  const names = namesOf(difference.before.rows, difference.after.rows);
  const areas = [...touchedAreas(difference)]
    .map((id) => ({ id, name: areaName(names, id) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const rest = areas.slice(limits.areas);
  const registers = tellArea(difference, '', limits);
  return [
    ...areas
      .slice(0, limits.areas)
      .flatMap(({ id, name }) => [`## ${inertText(name)}`, ...tellArea(difference, id, limits)]),
    ...(rest.length ? [`and ${countWords(rest.length, 'area')} more, not told here`] : []),
    ...(registers.length ? ['## Registers and what belongs to no area', ...registers] : []),
  ];
}

function tellDocuments({ documents }: Difference, { rows }: Limits): string[] {
  if (!documents.length) return [];
  const told = documents.slice(0, rows).map(({ file, kind }) => `- ${kindLabel[kind]}: ${inertText(file)}`);
  const rest = documents.length - rows;
  return ['## Documents', [...told, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')];
}

/** So many problems are named where the data does not pass the check. */
const mostProblems = 10;

/** Says that the data as it stands does not pass the check, with its first errors. */
export function tellErrors(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rows = errors
    .slice(0, mostProblems)
    .map(({ file, line, message, hint }) => [`${cell(file)}:${line}`, cell(message), cell(hint)]);
  const rest = errors.length - rows.length;
  return [
    `The data does not pass the check: ${countWords(errors.length, 'error')}. What it changes is told once it does.`,
    table(['Where', 'What', 'To mend it'], rows),
    ...(rest > 0 ? [`and ${countWords(rest, 'error')} more`] : []),
    '',
  ].join('\n\n');
}
