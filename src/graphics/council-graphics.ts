import type { PeriodKind } from '../model/period.ts';
import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { type Performance, performanceByGroup } from '../scorecard/performance.ts';
import type { Series } from '../scorecard/series.ts';
import { type Stack, stacksOf } from '../scorecard/stack.ts';
import { stepGroupsOf } from '../scorecard/steps.ts';
import { gradeGraphic } from './grade-graphic.ts';
import type { Graphic } from './graphic.ts';
import { seriesAnchor } from './series-anchor.ts';
import { seriesGraphic } from './series-graphic.ts';
import { stackGraphic } from './stack-graphic.ts';
import { stepsGraphic } from './steps-graphic.ts';
import { timelineGraphic } from './timeline-graphic.ts';

const kindOrder: PeriodKind[] = ['year', 'calendar-year', 'quarter', 'month', 'day', 'range'];

/** The series that stands for its indicator: of the whole before a part, of years before shorter times. */
function isChief(series: Series, all: readonly Series[]): boolean {
  const place = ({ breakdown, kind }: Series) =>
    (breakdown ? 100 + (breakdown.order ?? 0) : 0) * 10 + kindOrder.indexOf(kind);
  return all.every((other) => other.indicator !== series.indicator || place(series) <= place(other));
}

/** The name of a series' files: its indicator, where it stands for it. */
const fileName = (series: Series, all: readonly Series[]): string =>
  isChief(series, all) ? series.indicator.id : seriesAnchor(series);

/** Whether a series is the first on the page of those that a stack is made of. */
const startsStack = ({ series }: Stack, one: Series, all: readonly Series[]): boolean =>
  all.find((other) =>
    series.some(({ indicator, kind }) => other.indicator === indicator && other.kind === kind),
  ) === one;

/** Graphics of one part of adult social care. */
export interface GraphicGroup {
  group: Performance['series']['indicator']['group'];
  graphics: Graphic[];
}

/** The graphics of a council's performance, by the part of adult social care they belong to. */
export function performanceGraphics(catalogue: Catalogue, { area, performance }: Scorecard): GraphicGroup[] {
  const all = performance.map(({ series }) => series);
  const stacks = stacksOf(catalogue, area.id);
  const steps = stepGroupsOf(catalogue, area.id);
  return performanceByGroup(performance).map(({ group, list }) => ({
    group,
    graphics: [
      ...steps.filter(({ indicator }) => indicator.group === group).map(stepsGraphic),
      ...list.flatMap((one) => [
        ...stacks
          .filter((stack) => startsStack(stack, one.series, all))
          .map((stack) => stackGraphic(catalogue, stack)),
        seriesGraphic(catalogue, one, fileName(one.series, all)),
      ]),
    ],
  }));
}

/** Every graphic about one council that has files of its own. */
export const councilGraphics = (catalogue: Catalogue, card: Scorecard): Graphic[] => [
  ...performanceGraphics(catalogue, card).flatMap(({ graphics }) => graphics),
  ...card.assessments.filter(({ elements }) => elements.length > 0).map(gradeGraphic),
  ...card.journeys.map((journey) => timelineGraphic(card, journey)),
];
