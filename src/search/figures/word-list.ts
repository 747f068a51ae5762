import { type Area, isCouncil } from '../../model/area.ts';
import type { Dataset } from '../../model/dataset.ts';
import { byPeriod, periodSlug, toPeriod } from '../../model/period.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import type { IndexedFigure } from './gather-figures.ts';
import { askedFor, periodNames } from './period-names.ts';
import { type WordList, wordsOf } from './sheet.ts';

const idle =
  'a an and the of in for at on by to from with was were is are how many much what which when number figure figures per council councils city borough county district metropolitan royal';

/** What queries for figures are read by; it does not know yet how they are cut into sheets. */
export function wordList(figures: readonly IndexedFigure[], { areas, breakdowns, scale }: Dataset): WordList {
  const measures = new Map(figures.map(({ measure }) => [`${measure.table}:${measure.id}`, measure]));
  const used = new Set(figures.map(({ period }) => period).filter(Boolean));
  const periods = [...new Set([...used].flatMap(askedFor))].sort(byPeriod).reverse();
  const grades = [...new Set(scale.map(({ grade }) => grade.toLowerCase()))];
  return {
    areas: areas.map((area) => [area.id, area.name, isCouncil(area) ? 1 : 0]),
    measures: [...measures.values()].map(({ table, id, name, names }) => [table, id, name, ...names]),
    parts: breakdowns.map(({ id, name }) => [id, name]),
    periods: [...periods.map(periodEntry), ['no date set', '', '', '']],
    used: [...periods.keys()].filter((at) => used.has(periods[at] ?? '')),
    grades,
    names: {
      areas: placesOf(areas, areaNames),
      periods: placesOf(periods, periodNames),
      grades: placesOf(grades, (grade) => [wordsOf(grade).join(' ')]),
    },
    idle: idle.split(' '),
    release: '',
    sheets: { values: [], areas: [], measures: [] },
  };
}

function periodEntry(text: string): WordList['periods'][number] {
  const { start, end } = toPeriod(text);
  return [formatPeriod(text), start, end, periodSlug(text)];
}

const areaNames = ({ name, aliases = [] }: Area): string[] =>
  [name, ...aliases].map((one) => wordsOf(one).join(' '));

/** The place of each by its names; a name of several is that of the first. */
const placesOf = <One>(list: readonly One[], namesOf: (one: One) => string[]): Record<string, number> =>
  Object.fromEntries(
    list.flatMap((one, at) => namesOf(one).map((name): [string, number] => [name, at])).reverse(),
  );
