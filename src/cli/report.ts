import { styleText } from 'node:util';
import { countWords } from '../load/count-words.ts';
import type { Loaded } from '../load/load-dataset.ts';
import type { Problem } from '../load/problem.ts';
import { inert, type Paint, problemsAsText } from '../load/report.ts';

/** Colours where the stream is a terminal that shows them, and nobody said NO_COLOR. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });

/** The counts of a check as one line. */
export const countsAsText = ({ counts }: Pick<Loaded, 'counts'>): string =>
  `${countWords(counts.files, 'file')}, ${countWords(counts.rows, 'row')}: ${countWords(counts.errors, 'error')}, ${countWords(counts.warnings, 'warning')}`;

const asText = (loaded: Loaded): string =>
  [problemsAsText(loaded.problems, paintFor(process.stdout)), countsAsText(loaded)]
    .filter(Boolean)
    .join('\n\n');

/** One JSON object. A text that a build server would obey, should it be shown in a log, is written as escapes. */
const asJson = ({ problems, counts }: Loaded): string =>
  JSON.stringify({ ok: counts.errors === 0, counts, problems }, null, 2).replaceAll('##[', '#\\u0023[');

const escapeData = (text: string): string =>
  inert(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A problem as a workflow annotation, in which no text can break out of its place. */
const asAnnotation = ({ severity, file, line, column, rule, message, hint }: Problem): string =>
  `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}. ${hint}`)}`;

/** What a check found, in each of its forms. */
export const formats = {
  text: asText,
  json: asJson,
  github: ({ problems }: Loaded) => problems.map(asAnnotation).join('\n'),
};
