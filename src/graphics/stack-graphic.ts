import type { StackBar as DrawnBar, StackSegment } from '../charts/stack.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import type { Stack, StackBar } from '../scorecard/stack.ts';
import { notesOn } from '../wording/describe-series.ts';
import {
  barTold,
  describeStack,
  partName,
  partShown,
  restName,
  restWorking,
  stackHeadline,
} from '../wording/describe-stack.ts';
import { formatPeriod, periodKindLabel, shortPeriod } from '../wording/format-period.ts';
import { formatShort } from '../wording/format-value.ts';
import { unitLabel } from '../wording/labels.ts';
import { sentence } from '../wording/sentence.ts';
import { openWay } from './chart-points.ts';
import { type Cell, type Graphic, type GraphicTable, numberHead, recordsOf } from './graphic.ts';
import { figureAsCell, notesOf } from './series-table.ts';

function segmentsOf(stack: Stack, bar: StackBar): StackSegment[] {
  const parts = bar.parts.flatMap((figure, place): StackSegment[] => {
    const part = stack.parts[place];
    return part && figure?.value !== undefined
      ? [{ name: partName(part), value: figure.value, shown: partShown(figure, stack), place }]
      : [];
  });
  const { rest = 0 } = bar;
  return rest > 0
    ? [...parts, { name: restName(stack, bar), value: rest, shown: formatShort(rest, stack.whole) }]
    : parts;
}

const drawnBar = (stack: Stack, bar: StackBar): DrawnBar => ({
  label: shortPeriod(bar.period),
  told: barTold(stack, bar),
  whole: bar.whole?.value,
  segments: segmentsOf(stack, bar),
  open: bar.whole && openWay(bar.whole),
  breakBefore: bar.anew ? 'Counted anew from here on' : undefined,
});

const restCells = (stack: Stack, bar: StackBar): Cell[] => [
  { text: bar.rest === undefined ? '' : formatShort(bar.rest, stack.whole) },
  { text: restWorking(stack, bar) },
];

function stackTable(stack: Stack, areaName: string): GraphicTable {
  const { whole, parts, bars, kind } = stack;
  const shownRest = bars.some(({ rest }) => rest);
  const rows = bars
    .toReversed()
    .map((bar) => [
      { text: formatPeriod(bar.period) },
      figureAsCell(bar.whole, whole),
      ...bar.parts.map((figure) => figureAsCell(figure, whole)),
      ...(shownRest ? restCells(stack, bar) : []),
    ]);
  const rest = shownRest ? [numberHead(`${stack.relation.rest}: worked out`), numberHead('Working')] : [];
  return {
    caption: `${areaName}: ${whole.name} and its parts, ${periodKindLabel[kind]} (${unitLabel[whole.unit]})`,
    head: [
      { text: 'Period' },
      numberHead('The whole'),
      ...parts.map((part) => numberHead(partName(part))),
      ...rest,
    ],
    rows,
  };
}

function notesOfStack({ dataset }: Catalogue, { series }: Stack): string[] {
  const annotations = series.flatMap((one) => notesOn(one, dataset.annotations).map(({ text }) => text));
  const rows = series.flatMap(({ points }) => notesOf(points)).map(sentence);
  return [...new Set([...annotations, ...rows])];
}

/** A whole and its parts over time, for one area. */
export function stackGraphic(catalogue: Catalogue, stack: Stack): Graphic {
  const { relation, whole, kind, bars } = stack;
  const area = catalogue.row('areas', stack.area).name;
  const id = `${relation.id}-parts-${kind}`;
  const input = { id: `${id}-chart`, title: stackHeadline(stack), description: describeStack(stack, area) };
  const periods = bars.map(({ period }) => period);
  const [first = '', last = ''] = [periods[0], periods.at(-1)].map(
    (period) => period && formatPeriod(period),
  );
  const figures = bars
    .toReversed()
    .flatMap((bar) => [bar.whole, ...bar.parts].filter((one) => one !== undefined));
  return {
    id,
    file: `${stack.area}/${id}`,
    place: `councils/${stack.area}/performance/#${id}`,
    headline: input.title,
    about: { name: whole.name, path: `indicators/${whole.id}/` },
    subtitle: `and its parts; ${unitLabel[whole.unit]}. ${first === last ? first : `${first} to ${last}`}.`,
    chart: { kind: 'stack', input: { ...input, bars: bars.toReversed().map((bar) => drawnBar(stack, bar)) } },
    slight: false,
    description: input.description,
    notes: notesOfStack(catalogue, stack),
    table: stackTable(stack, area),
    records: recordsOf(figures),
  };
}
