import type { StepGroup } from '../scorecard/steps.ts';
import { inPeriod } from './format-period.ts';
import { describeFigure, figureCell } from './format-value.ts';
import { inSentence } from './sentence.ts';

const largest = ({ steps }: StepGroup) =>
  steps
    .filter(({ figure }) => figure.value !== undefined)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
    .at(0);

/** What a chart of steps shows, in one line: the step where most are. */
export function stepsHeadline(group: StepGroup): string {
  const most = largest(group);
  if (!most) return `${group.indicator.name}: no figures`;
  const whole = group.total ? ` of ${describeFigure(group.total, group.indicator)}` : '';
  const count = figureCell(most.figure, group.indicator);
  return `${count.charAt(0).toUpperCase()}${count.slice(1)}${whole} were at: ${inSentence(most.breakdown.name)}`;
}

/** A chart of steps in sentences, for those who cannot see it. */
export function describeSteps(group: StepGroup): string {
  const parts = group.steps.map(
    ({ breakdown, figure }) => `${breakdown.name}: ${describeFigure(figure, group.indicator)}`,
  );
  const whole = group.total ? ` In all: ${describeFigure(group.total, group.indicator)}.` : '';
  return `${group.indicator.name} ${inPeriod(group.period)}. ${parts.join('; ')}.${whole}`;
}
