import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { unitLabel } from '../../wording/labels.ts';

export const title = 'Council Scorecards: adult social care of English councils';
export const publisher = 'Council Scorecards';
export const summary =
  'What published documents say about adult social care of councils in England: how inspectors judged it, what councils promised, and the figures, each with the document it comes from and the place in it.';

/** The licence of all tables, as the formats name it. */
export const licence = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** What each status of a figure means, with the shorthand that official statistics have for it. */
export const statusMeanings: Record<NonNullable<Observation['status']>, string> = {
  provisional: 'the source may still change the figure; official statistics write [p]',
  revised: 'the source has changed the figure since it first gave it; official statistics write [r]',
  estimated: 'the source has estimated the figure; official statistics write [e]',
  derived: 'worked out on this site from figures of the source, as the note says',
  'not-available': 'the source gives no figure; official statistics write [x]',
  suppressed:
    'the source keeps the figure back, so that nobody can be recognised; official statistics write [c]',
  'not-applicable': 'the figure cannot exist; official statistics write [z]',
  low: 'the figure is too small to be shown, and is not zero; official statistics write [low]',
  withdrawn:
    'the figure is not to be used any more: column standing_was keeps what it was, standing_reason says why',
};

/** What each standing of a row means. */
export const standingMeanings: Record<NonNullable<Observation['standing']>, string> = {
  'under-review': 'somebody has asked for the row to be looked into; it stands as it was until that is done',
  corrected: 'this site had the row wrong and mended it; column standing_was keeps what stood there',
  withdrawn: 'the row is not to be used any more, and nothing on this site is judged by it',
};

/** What each qualifier of a figure means. */
export const qualifierMeanings: Record<NonNullable<Observation['qualifier']>, string> = {
  'more-than': 'the source says that it is more than this',
  'at-least': 'the source says that it is this or more',
  about: 'the source says that it is about this',
  'up-to': 'the source says that it is this or less',
  'less-than': 'the source says that it is less than this',
};

const unitWords: Record<Indicator['unit'], string> = unitLabel;

/** A note on reading the files: what it is about, and what it says. */
export type Note = readonly [about: string, says: string];

const each = (kind: string, meanings: Record<string, string>): Note[] =>
  Object.entries(meanings).map(([word, meaning]) => [`${kind} ${word}`, meaning] as const);

/** What a reader of any of the files must know: numbers, empty cells, units, statuses, sources, licence. */
export const notes: readonly Note[] = [
  ['Numbers', 'Raw: no thousands commas and no units. Shares are percentages, so 58.5 is 58.5%'],
  [
    'Empty cells',
    'The source does not state it. An empty cell is never a zero; where a figure has no value, its status says why',
  ],
  ['Units', 'The unit of a figure is that of its indicator: column unit of the table indicators'],
  ...each('Unit', unitWords),
  ...each('Status', statusMeanings),
  ...each('Qualifier', qualifierMeanings),
  ...each('Standing', standingMeanings),
  [
    'Periods',
    '2022/23 is a financial year from April to March, 2023/24 Q1 its first quarter from April to June, 2009 a calendar year, 2023-06 a month, 2023-06-30 a day, 2019-04/2023-05 all from the one to the other',
  ],
  ['Lists', 'Several in one cell have a semicolon and a space between; JSON and Parquet hold them as lists'],
  [
    'Grades',
    'Each framework has a scale of its own, in the table scale. Grades of two frameworks cannot be compared',
  ],
  [
    'Sources',
    'Column source names a row of the table sources, with its publisher and address; column locator says where in that document',
  ],
  [
    'Corrections',
    'What this site had wrong and mended is in the table corrections; contradictions in the sources are in discrepancies; what is under review or withdrawn is in notices',
  ],
  ['Licence', `${licence.title}, ${licence.path}. Name the publisher of each figure first, then this site`],
];

/** The notes that a file with room for one text holds, a line each. */
export const notesAsText = (): string => notes.map(([about, says]) => `${about}: ${says}.`).join('\n');
