import type { StepGroup } from '../scorecard/steps.ts';
import { describeSteps, stepsHeadline } from '../wording/describe-steps.ts';
import { inPeriod } from '../wording/format-period.ts';
import { describeFigure } from '../wording/format-value.ts';
import { type Graphic, numberHead, recordsOf } from './graphic.ts';
import { figureAsCell } from './series-table.ts';

/** How far a group of people or cases is through a process. */
export function stepsGraphic(group: StepGroup): Graphic {
  const { indicator, period, steps, total } = group;
  const id = `${indicator.id}-steps`;
  const rows = [
    ...steps.map(({ breakdown, figure }) => ({ name: breakdown.name, figure })),
    ...(total ? [{ name: 'In all', figure: total }] : []),
  ];
  const input = {
    id: `${id}-chart`,
    title: stepsHeadline(group),
    description: describeSteps(group),
    steps: steps.map(({ breakdown, figure }) => ({
      name: breakdown.name,
      value: figure.value ?? 0,
      shown: describeFigure(figure, indicator),
    })),
    totalShown: total ? `In all: ${describeFigure(total, indicator)}` : '',
  };
  return {
    id,
    file: `${rows[0]?.figure.area}/${id}`,
    place: `councils/${rows[0]?.figure.area}/performance/#${id}`,
    headline: input.title,
    about: { name: indicator.name, path: `indicators/${indicator.id}/` },
    subtitle: inPeriod(period),
    chart: { kind: 'steps', input },
    slight: false,
    description: input.description,
    notes: [],
    table: {
      caption: `${indicator.name}, ${inPeriod(period)}`,
      head: [{ text: 'Step' }, numberHead('Figure')],
      rows: rows.map(({ name, figure }) => [{ text: name }, figureAsCell(figure, indicator)]),
    },
    records: recordsOf(rows.map(({ figure }) => figure)),
  };
}
