import type { Kind } from './kind.ts';
import { area } from './kinds/area.ts';
import { assessment } from './kinds/assessment.ts';
import { indicator } from './kinds/indicator.ts';
import { journey } from './kinds/journey.ts';
import { quarter } from './kinds/quarter.ts';
import { correction, figure, foundIn, recordKind, source } from './kinds/record.ts';

/** Every kind that can be begun, by its name on the command line. */
export const kinds: Readonly<Record<string, Kind>> = {
  area,
  source,
  assessment,
  journey,
  quarter,
  indicator,
  target: recordKind('target', 'targets', 'a promise with a number: its row'),
  finding: foundIn(
    recordKind('finding', 'findings', 'a strength, an area for improvement or an issue: its row'),
    'assessment',
    'journey',
  ),
  action: recordKind('action', 'actions', 'something that a council will do: its row'),
  milestone: recordKind('milestone', 'milestones', 'a promise with a date: its row'),
  decision: foundIn(recordKind('decision', 'decisions', 'what a body decided: its row'), 'journey'),
  discrepancy: recordKind('discrepancy', 'discrepancies', 'what contradicts what in the documents: its row'),
  correction,
  figure,
};
