import { type Area, isCouncil } from '../model/area.ts';
import type { TableName } from '../model/dataset.ts';
import { figureId, type Observation } from '../model/observation.ts';
import { toPeriod } from '../model/period.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { barred } from '../scorecard/comparison.ts';
import { assessmentsOf, type JudgedAssessment } from '../scorecard/judged-assessment.ts';
import { describePoints } from '../wording/describe-assessment.ts';
import { matrixCell } from '../wording/describe-matrix.ts';
import { describeMargin, describeMeasureKind } from '../wording/describe-side-by-side.ts';
import { describeStanding } from '../wording/describe-standing.ts';
import { formatPeriod, inPeriod } from '../wording/format-period.ts';
import { figureCell } from '../wording/format-value.ts';
import { groupLabel, statusLabel } from '../wording/labels.ts';
import { sentence } from '../wording/sentence.ts';
import type { ComparedArea, ComparedAssessment, ComparedFigure, ComparedMeasure } from './compared-area.ts';

/** Where things stand on the site. */
export interface Links {
  at: (path: string) => string;
  /** A row's entry on the page of its source. */
  ofRow: (table: TableName, row: { source: string }) => string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function notesOf({ dataset, row }: Catalogue, figure: Observation): string[] {
  const { area, indicator, period, note } = figure;
  const cautions = dataset.annotations.filter(
    (one) =>
      one.kind === 'caution' &&
      one.period === period &&
      (one.indicator ?? indicator) === indicator &&
      (one.area ?? area) === area,
  );
  const standing = describeStanding(figure, row('indicators', indicator));
  const notes = [capital(standing), ...cautions.map(({ text }) => text), note ?? ''];
  return notes.filter(Boolean).map(sentence);
}

function moreOf(catalogue: Catalogue, figure: Observation, decimals: number): string {
  const marks = [
    describeMargin(figure, decimals),
    figure.status && statusLabel[figure.status],
    catalogue.discrepanciesOf('observations', figure).length > 0 && 'its source is contradicted',
  ];
  return marks.filter(Boolean).join('; ');
}

const measured = ({ value, qualifier, margin, numerator, denominator }: Observation) => ({
  value,
  qualifier,
  margin,
  numerator,
  denominator,
});

function figureOf(catalogue: Catalogue, figure: Observation, links: Links): ComparedFigure {
  const indicator = catalogue.row('indicators', figure.indicator);
  const reason = barred(catalogue, figure)?.reason;
  const more = moreOf(catalogue, figure, indicator.decimals);
  const notes = notesOf(catalogue, figure);
  return {
    period: figure.period,
    ends: toPeriod(figure.period).end,
    when: inPeriod(figure.period),
    shown: figureCell(figure, indicator),
    ...measured(figure),
    ...(more && { more }),
    ...(notes.length > 0 && { notes }),
    ...(reason && { barred: reason }),
    id: `${figure.area}.${figureId(figure)}`,
    entry: links.ofRow('observations', figure),
  };
}

function measuresOf(
  catalogue: Catalogue,
  area: Area,
  wanted: ReadonlySet<string>,
  links: Links,
): ComparedMeasure[] {
  const whole = catalogue.figuresOf(area.id).filter(({ breakdown }) => !breakdown);
  const byIndicator = Map.groupBy(whole, ({ indicator }) => indicator);
  return catalogue.dataset.indicators.flatMap((indicator, order) => {
    const figures = byIndicator.get(indicator.id);
    if (!figures || !wanted.has(indicator.id)) return [];
    return {
      order,
      id: indicator.id,
      name: indicator.short_name ?? indicator.name,
      address: links.at(`indicators/${indicator.id}/`),
      group: groupLabel[indicator.group],
      unit: indicator.unit,
      polarity: indicator.polarity,
      about: describeMeasureKind(indicator),
      figures: figures.map((figure) => figureOf(catalogue, figure, links)),
    };
  });
}

const whenOf = ({ assessment }: JudgedAssessment): string =>
  assessment.published
    ? `${formatPeriod(assessment.period)}, published ${formatPeriod(assessment.published)}`
    : formatPeriod(assessment.period);

const assessmentOf = (judged: JudgedAssessment, { at }: Links): ComparedAssessment => {
  const { assessment, framework, elements, points } = judged;
  return {
    framework: {
      id: framework.id,
      name: framework.name,
      assessor: framework.assessor,
      address: at(`assessments/${framework.id}/`),
    },
    address: at(`councils/${assessment.area}/assessments/${assessment.id}/`),
    when: whenOf(judged),
    overall: assessment.overall ?? 'no grade: findings only',
    ...(points && { points: describePoints(points) }),
    parts: elements.map((part) => ({
      id: part.element.id,
      name: part.element.name,
      grade: matrixCell(part),
    })),
  };
};

/** The newest of each graded framework; `assessmentsOf` gives the newest first. */
function newestOfEach(catalogue: Catalogue, area: string): JudgedAssessment[] {
  const graded = assessmentsOf(catalogue, area).filter(({ framework }) => framework.kind === 'graded');
  return graded.filter((one, at) => graded.findIndex(({ framework }) => framework === one.framework) === at);
}

/** All that is compared of an area, in words and numbers, as its file holds it: its figures of the `measures` named, and its grades. */
export const comparedArea = (
  catalogue: Catalogue,
  area: Area,
  measures: ReadonlySet<string>,
  links: Links,
): ComparedArea => ({
  id: area.id,
  name: area.name,
  ...(isCouncil(area) && { address: links.at(`councils/${area.id}/`) }),
  ...(area.region && { region: area.region }),
  measures: measuresOf(catalogue, area, measures, links),
  assessments: newestOfEach(catalogue, area.id).map((one) => assessmentOf(one, links)),
});
