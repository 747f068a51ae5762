import type { HistoryEntry } from '../scorecard/history-log.ts';
import { describeHistory, historyTitle } from '../wording/describe-history.ts';
import { formatPeriod } from '../wording/format-period.ts';

/** A release of the data: what it is called, and what changed since the one before. */
export interface ReleaseNotes {
  /** Of the data. */
  version: string;
  /** The day of its last change (ISO). */
  day: string;
  /** The tag of the release before; nothing for the first. */
  before: string | undefined;
  /** What changed since, newest first. */
  entries: readonly HistoryEntry[];
}

/**
 * The notes of a release as Markdown. What the history quotes was written by anyone: it stands in a block of plain
 * text, where nothing is a link, a picture or somebody's name.
 */
export const releaseNotes = ({ version, day, before, entries }: ReleaseNotes): string =>
  `${[
    `# Data of ${formatPeriod(day)}, version ${version}`,
    'The version is made from the data itself: the same data has the same version, wherever it is built. `all.zip` holds every table; `SHA256SUMS` says whether it came whole: save it beside the zip and run `sha256sum --ignore-missing -c SHA256SUMS` there.',
    `## What changed since ${before ? `\`${before}\`` : 'the beginning'}`,
    entries.length ? asBlock(entries) : 'Nothing that the history tells of.',
  ].join('\n\n')}\n`;

function asBlock(entries: readonly HistoryEntry[]): string {
  const text = entries
    .map((entry) => `${entry.day}  ${historyTitle(entry)}\n            ${describeHistory(entry)}`)
    .join('\n\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
