import { listLast } from '../list-last.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ComponentUse } from '../read/component-use.ts';
import type { PlacedTables } from '../rows/rows-together.ts';
import { unknownReference } from './check-front.ts';
import { checkPicture } from './check-picture.ts';
import type { KnownKeys } from './known-keys.ts';

/** A figure there is of an indicator for an area. */
interface Held {
  breakdown: string;
  period: string;
}

/** Checks that what components name is there: the finding, the target, or the figure in each of its parts. */
export function checkUses(
  uses: readonly ComponentUse[],
  breakdowns: PlacedTables['breakdowns'],
  known: KnownKeys,
): Problem[] {
  const held = figuresHeld(known);
  const steps = new Set(
    breakdowns.flatMap(({ record }) => (record.dimension.endsWith('-step') ? [record.id] : [])),
  );
  return uses.flatMap((use) => {
    if (use.name === 'Finding') return checkName(use, 'id', 'findings', known);
    if (use.name === 'Target') return checkName(use, 'id', 'targets', known);
    if (use.name === 'Picture') return checkPicture(use);
    const wrong = [
      ...checkName(use, 'area', 'areas', known),
      ...checkName(use, 'indicator', 'indicators', known),
      ...checkName(use, 'breakdown', 'breakdowns', known),
    ];
    if (wrong.length || !held) return wrong;
    const all = held.get(`${textOf(use, 'area')}|${textOf(use, 'indicator')}`) ?? [];
    if (use.name !== 'Steps') return checkFigure(use, all);
    return checkSteps(
      use,
      all.filter(({ breakdown }) => steps.has(breakdown)),
    );
  });
}

/** The figures there are, by area and indicator; nothing where some could not be read. */
function figuresHeld(known: KnownKeys): Map<string, Held[]> | undefined {
  const keys = known('observations');
  if (!keys) return undefined;
  const held = new Map<string, Held[]>();
  for (const key of keys) {
    const [area, indicator, breakdown = '', period = ''] = key.split('|');
    const name = `${area}|${indicator}`;
    held.set(name, [...(held.get(name) ?? []), { breakdown, period }]);
  }
  return held;
}

const textOf = ({ attributes }: ComponentUse, name: string): string => attributes.get(name)?.text ?? '';

function checkName(
  use: ComponentUse,
  name: string,
  table: 'findings' | 'targets' | 'areas' | 'indicators' | 'breakdowns',
  known: KnownKeys,
): Problem[] {
  const [attribute, names] = [use.attributes.get(name), known(table)];
  if (!attribute || !names || names.has(attribute.text)) return [];
  const place = { ...attribute.place, field: `<${use.name}> ${name}`, value: attribute.text };
  return [unknownReference(place, names, `data/${table}.csv`)];
}

/** The figure of a use among those of its area and indicator: nothing, or the part that is wrong. */
function checkFigure(use: ComponentUse, held: readonly Held[]): Problem[] {
  const [breakdown, period] = [textOf(use, 'breakdown'), textOf(use, 'period')];
  const alike = held.filter((one) => one.breakdown === breakdown);
  if (alike.some((one) => one.period === period)) return [];
  if (!held.length) return [noFigures(use, 'indicator')];
  if (!alike.length) return [noBreakdown(use, breakdown, held)];
  return [noPeriod(use, alike)];
}

function noBreakdown(use: ComponentUse, breakdown: string, held: readonly Held[]): Problem {
  const parts = held.flatMap((one) => one.breakdown || []);
  const fix = parts.length
    ? `Its breakdowns are ${listLast(parts)}.`
    : 'It has no breakdowns: leave the attribute breakdown out.';
  return breakdown
    ? refused(use, 'breakdown', `none has the breakdown ${breakdown}`, fix)
    : refused(use, 'indicator', 'there are figures by breakdown only', fix);
}

function checkSteps(use: ComponentUse, held: readonly Held[]): Problem[] {
  if (held.some(({ period }) => period === textOf(use, 'period'))) return [];
  return [held.length ? noPeriod(use, held) : noFigures(use, 'indicator', ' by steps')];
}

function noFigures(use: ComponentUse, name: string, of = ''): Problem {
  const [area, indicator] = [textOf(use, 'area'), textOf(use, 'indicator')];
  const file = `data/observations/${area}.csv`;
  return refused(
    use,
    name,
    `${area} has none of ${indicator}${of}`,
    `Look in ${file} what there is, or add the figures there.`,
  );
}

function noPeriod(use: ComponentUse, held: readonly Held[]): Problem {
  const what = `there is none for ${textOf(use, 'period')}`;
  return refused(use, 'period', what, `There are figures for ${listLast(held.map(({ period }) => period))}.`);
}

function refused(use: ComponentUse, name: string, what: string, fix: string): Problem {
  const { text: value = '', place = use.place } = use.attributes.get(name) ?? {};
  const field = `<${use.name}> ${name}`;
  return problemAt('no-such-figure', { ...place, field, value }, { component: use.name, what, fix });
}
