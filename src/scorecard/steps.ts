import type { Breakdown } from '../model/breakdown.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Catalogue } from './catalogue.ts';

/** How many people or cases stand at each step of a process on one day. */
export interface StepGroup {
  indicator: Indicator;
  period: string;
  steps: { breakdown: Breakdown; figure: Observation }[];
  total?: Observation;
}

/** Whether the parts of a dimension are the steps of a process. */
export const isProcess = (dimension: string): boolean => dimension.endsWith('-step');

/** The groups of steps that an area's figures hold: an indicator whose parts are steps, at one period. */
export function stepGroupsOf(catalogue: Catalogue, area: string): StepGroup[] {
  const figures = catalogue.figuresOf(area);
  const breakdownOf = ({ breakdown }: Observation) =>
    breakdown ? catalogue.rows.breakdowns.get(breakdown) : undefined;
  const stepped = figures.filter((figure) => isProcess(breakdownOf(figure)?.dimension ?? ''));
  const keys = [...new Set(stepped.map(({ indicator, period }) => `${indicator}|${period}`))];
  return keys.map((key) => {
    const own = (figure: Observation) => `${figure.indicator}|${figure.period}` === key;
    const steps = stepped.filter(own).flatMap((figure) => {
      const breakdown = breakdownOf(figure);
      return breakdown ? [{ breakdown, figure }] : [];
    });
    const total = figures.find((figure) => own(figure) && !figure.breakdown);
    const [indicator = '', period = ''] = key.split('|');
    return {
      indicator: catalogue.row('indicators', indicator),
      period,
      steps: steps.sort((a, b) => (a.breakdown.order ?? 0) - (b.breakdown.order ?? 0)),
      ...(total && { total }),
    };
  });
}
