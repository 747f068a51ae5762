import type { Indicator } from '../model/indicator.ts';
import type { Notice } from '../model/notice.ts';
import type { Observation } from '../model/observation.ts';
import type { Stood } from '../model/standing.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { formerValue } from './format-value.ts';
import { inSentence, sentence } from './sentence.ts';

type Row = Stood & Pick<Partial<Observation>, 'qualifier'>;

/** A reason, to follow "because". */
const because = ({ standing_reason = '' }: Stood): string =>
  `because ${inSentence(standing_reason).replace(/\.$/, '')}`;

/** What stood there before: a figure in its unit, or the words of another column. */
const former = (row: Row, unit: Indicator | undefined): string | undefined =>
  (unit && formerValue(row, unit)) ?? row.standing_was?.replaceAll('_', ' ');

/** How a row stands, since when and why, to follow its figure or words; empty where there is nothing to say. A figure needs its indicator. */
export function describeStanding(row: Row, unit?: Indicator): string {
  const { standing, standing_since = '' } = row;
  const was = former(row, unit);
  if (standing === 'corrected') return `revised from ${was} ${inPeriod(standing_since)}, ${because(row)}`;
  if (standing === 'under-review') {
    const before = was ? `; revised before, from ${was}` : '';
    return `under review since ${formatPeriod(standing_since)}, ${because(row)}${before}`;
  }
  if (standing !== 'withdrawn') return '';
  return `withdrawn ${inPeriod(standing_since)}, ${because(row)}${was ? `; it was ${was}` : ''}`;
}

const asker: Record<Notice['asked_by'], string> = {
  council: 'The council asked for this',
  publisher: 'The publisher asked for this',
  'this-site': 'This site did this by itself',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A notice of a row whole, past ones too: how it stands or stood, why, and who asked for it. */
export function describeNotice(one: Notice, row: Row, unit?: Indicator): string {
  const past = `${one.standing.replace('-', ' ')} from ${formatPeriod(one.since)} until ${formatPeriod(one.until ?? one.since)}`;
  const words = one.until
    ? `${past}, ${because({ standing_reason: one.reason })}`
    : describeStanding(row, unit);
  return `${sentence(capital(words))} ${asker[one.asked_by]}.`;
}
