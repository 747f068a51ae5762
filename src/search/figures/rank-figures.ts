import type { WordMatcher } from './match-words.ts';
import type { Asked } from './read-query.ts';
import { wayOf } from './read-value.ts';
import { at, type Row, type Sheet, type WordList } from './sheet.ts';

/** A row that may answer a query, with its source. */
export interface Candidate {
  row: Row;
  source: Sheet['sources'][number];
}

/**
 * The rows that answer, in order: what is over what was promised, exact before open figures, the very period before
 * those within it, figures before gaps, by how well the words name them, the whole before its parts, the newest.
 */
export function rank(
  candidates: readonly Candidate[],
  asked: Asked,
  list: WordList,
  matcher: WordMatcher,
): Candidate[] {
  return candidates
    .filter(({ row }) => answers(row, asked))
    .map((one) => ({ one, score: matcher.score(asked.words, one.row[0], [one.row[2]]) }))
    .filter(({ score }) => score)
    .map(({ one, score }) => ({ one, by: merits(one.row, asked, list, score) }))
    .sort((a, b) => compare(a.by, b.by))
    .map(({ one }) => one);
}

function answers([, area, , period, shown]: Row, { value, areas, periods }: Asked): boolean {
  if ((areas.size && !areas.has(area)) || (periods && !periods.has(period))) return false;
  return !value || (shown.includes(value.unit) && (!value.way || wayOf(shown) === value.way));
}

/** What a row is ordered by, each the lower the better. */
function merits(
  [measure, area, part, period, shown]: Row,
  asked: Asked,
  list: WordList,
  score: number,
): number[] {
  return [
    Number(at(list.measures, measure)[0] === 'targets'),
    Number(Boolean(asked.value && wayOf(shown))),
    -(asked.periods?.get(period) ?? 0),
    Number(!asked.value && !/\d/.test(shown)),
    -score,
    Number(part >= 0),
    period,
    measure,
    area,
  ];
}

function compare(some: readonly number[], others: readonly number[]): number {
  const at = some.findIndex((merit, place) => merit !== others[place]);
  return at < 0 ? 0 : (some[at] ?? 0) - (others[at] ?? 0);
}
