import type { Performance } from '../scorecard/performance.ts';
import type { Judged } from '../scorecard/promise.ts';
import type { Direction } from '../scorecard/rules.ts';
import { directionLabel, seriesName } from '../wording/describe-change.ts';
import { labelOf, promiseText } from '../wording/describe-promise.ts';
import { periodKindLabel } from '../wording/format-period.ts';
import type { JudgedSide } from './side.ts';

/** What is said of a council in a word, before and after; nothing before where it was not there. */
export interface JudgedChange {
  area: string;
  what: string;
  before?: string;
  after: string;
  why?: string;
}

const byKey = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> =>
  new Map(items.map((item) => [key(item), item]));

const promiseKey = ({ kind, id }: Judged): string => `${kind} ${id}`;

/** Promises whose verdict is another one now, or that are new; whether their own rows changed or the figures beneath. */
export function compareVerdicts(before: JudgedSide, after: JudgedSide): JudgedChange[] {
  const old = byKey(
    before.scorecards.flatMap((card) => card.promises),
    promiseKey,
  );
  return after.scorecards
    .flatMap((card) => card.promises)
    .flatMap((promise) => {
      const was = old.get(promiseKey(promise));
      if (was && was.verdict === promise.verdict) return [];
      const { area, because } = promise;
      const said = { area, what: promiseText(promise), after: labelOf(promise), why: because };
      return [was ? { ...said, before: labelOf(was) } : said];
    });
}

const seriesKey = ({ series: { area, indicator, breakdown, kind } }: Performance): string =>
  [area, indicator.id, breakdown?.id ?? '', kind].join('|');

const directionOf = (one: Performance | undefined): Direction => one?.change?.direction ?? 'cannot-tell';

/** Series of which a scorecard now says another word of change than before. */
export function compareDirections(before: JudgedSide, after: JudgedSide): JudgedChange[] {
  const old = byKey(
    before.scorecards.flatMap((card) => card.performance),
    seriesKey,
  );
  return after.scorecards
    .flatMap((card) => card.performance)
    .flatMap((one) => {
      const was = old.get(seriesKey(one));
      if (directionOf(was) === directionOf(one)) return [];
      const { area, kind } = one.series;
      const what = `${seriesName(one.series)}, ${periodKindLabel[kind]}`;
      const said = { area, what, after: directionLabel[directionOf(one)] };
      return [was ? { ...said, before: directionLabel[directionOf(was)] } : said];
    });
}
