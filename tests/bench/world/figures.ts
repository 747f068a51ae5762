import type { Area } from '../../../src/model/area.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { toPeriod } from '../../../src/model/period.ts';
import { type Chance, chanceOf } from './chance.ts';
import { fewestObservations, periodsOver, type Series, seriesOf, usualYears } from './series.ts';
import type { WorldSize } from './size.ts';
import { nationalFigures, sourceOf } from './sources.ts';

/** The made-up figures of a council: as many as asked for, or all. Throws where there are not that many to make up. */
export function figuresOf(
  area: Area,
  { observations: count, indicators: howMany, years = usualYears, seed }: WorldSize,
  indicators: readonly Indicator[],
): Observation[] {
  const periods = periodsOver(years);
  const all = seriesOf(howMany).flatMap((one, at) => {
    const indicator = indicators.find(({ id }) => id === one.indicator);
    if (!indicator) throw new Error(`there is no indicator ${one.indicator}`);
    return figuresIn(
      area,
      one,
      periods[one.runs],
      at + 1,
      indicator.decimals,
      chanceOf(`${seed} ${area.id} ${at}`),
    );
  });
  if (count === undefined) return all;
  if (count < fewestObservations || count > all.length)
    throw new Error(`${area.id} has ${fewestObservations} to ${all.length} observations, not ${count}`);
  return all.slice(0, count);
}

type Figure = Pick<Observation, 'value'> & Partial<Observation>;

function figuresIn(
  area: Area,
  one: Series,
  periods: readonly string[],
  table: number,
  decimals: number,
  chance: Chance,
): Observation[] {
  const born = area.valid_from ? toPeriod(area.valid_from).start : '';
  const told = periods.filter((period) => toPeriod(period).start >= born);
  const source = ['survey', 'years'].includes(one.runs) ? nationalFigures : sourceOf(area.id).pack;
  return figuresOver(told, one, decimals, chance).map((figure, at) => ({
    area: area.id,
    indicator: one.indicator,
    breakdown: one.breakdown,
    period: told[at] as string,
    ...figure,
    source,
    locator: `Made-up table ${table}, line ${at + 1}`,
  }));
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** A walk in small steps, so that nothing in it looks like a slip of the pen. */
function figuresOver(told: string[], one: Series, decimals: number, chance: Chance): Figure[] {
  let level = (one.from + one.to) / 2 + chance.between(-0.4, 0.4) * (one.to - one.from);
  let quartersSum = 0;
  return told.map((period) => {
    if (one.runs === 'flow' && !period.includes('Q')) {
      const value = quartersSum;
      quartersSum = 0;
      return { value };
    }
    level = Math.min(one.to, Math.max(one.from, level * chance.between(0.96, 1.04)));
    quartersSum += rounded(level, decimals);
    return figureAt(level, one.runs, decimals, chance);
  });
}

function figureAt(level: number, runs: Series['runs'], decimals: number, chance: Chance): Figure {
  const value = rounded(level, decimals);
  if (runs === 'share') return shareNear(level, decimals, chance);
  if (runs !== 'survey' && runs !== 'years') return { value };
  if (chance.in(0.02)) return { value: undefined, status: 'not-available' };
  const status = chance.in(0.02) ? 'revised' : undefined;
  if (runs === 'years') return { value, status };
  return { value, margin: rounded(value * 0.06, decimals), respondents: chance.whole(200, 700), status };
}

function shareNear(percent: number, decimals: number, chance: Chance): Figure {
  const denominator = chance.whole(400, 4000);
  const numerator = Math.round((percent / 100) * denominator);
  return { value: rounded((100 * numerator) / denominator, decimals), numerator, denominator };
}
