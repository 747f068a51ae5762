import type { Assessment } from '../../model/assessment.ts';
import { keyOf } from '../../model/dataset.ts';
import type { Grade } from '../../model/grade.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Target } from '../../model/target.ts';
import type { Catalogue } from '../../scorecard/catalogue.ts';
import { judgeAssessment } from '../../scorecard/judged-assessment.ts';
import { describeStanding } from '../../wording/describe-standing.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { formatNumber, formatValue, valueInWords } from '../../wording/format-value.ts';
import { basisLabel, statusLabel } from '../../wording/labels.ts';
import { takeValue } from './read-value.ts';
import { type FigureTable, numberKey, shareKey } from './sheet.ts';

/** A figure as it goes into the index. */
export interface IndexedFigure {
  /** What it measures: table and id, as `measures` of the word list has them. */
  measure: { table: FigureTable; id: string; name: string; names: string[] };
  area: string;
  part?: string | undefined;
  /** Canonical; '' where it has none. */
  period: string;
  shown: string;
  said: string;
  source: string;
  /** The key of its row, where that is not made of area, indicator, part and period. */
  key: string;
  /** The values it is found by. */
  values: string[];
}

/** Every figure that can be looked up: observations, grades, ratings with their points, targets. */
export const gatherFigures = (catalogue: Catalogue): IndexedFigure[] => [
  ...catalogue.dataset.observations.map((one) => ofObservation(one, catalogue)),
  ...catalogue.dataset.assessments.flatMap((one) => ofAssessment(one, catalogue)),
  ...catalogue.dataset.targets.map((one) => ofTarget(one, catalogue.row('indicators', one.indicator))),
];

const namesOf = ({ short_name, aliases = [], code }: Indicator): string[] => [
  short_name ?? '',
  ...aliases,
  ...(code ? [code] : []),
];

/** The keys of a number as it is held and as it is shown. */
const keysOf = (value: number, decimals: number): string[] => [
  numberKey(value),
  numberKey(Number(formatNumber(value, decimals).replaceAll(',', '').replace('−', '-'))),
];

/** The key of what a source prints, where that is a number and nothing else. */
function printedKey(printed = ''): string[] {
  const taken = takeValue(printed.toLowerCase().replace(/^\((.*)\)$/, '$1'));
  return taken?.rest.trim() === '' ? [taken.value.key] : [];
}

function ofObservation(one: Observation, catalogue: Catalogue): IndexedFigure {
  const indicator = catalogue.row('indicators', one.indicator);
  const { id, name, decimals } = indicator;
  const { value, numerator, denominator } = one;
  const counts =
    numerator === undefined || denominator === undefined ? [] : [shareKey(numerator, denominator)];
  return {
    measure: { table: 'observations', id, name, names: namesOf(indicator) },
    area: one.area,
    part: one.breakdown,
    period: one.period,
    shown: valueInWords(one, indicator),
    said: [
      one.status && statusLabel[one.status],
      describeStanding(one, indicator),
      catalogue.discrepanciesOf('observations', one).length && 'sources disagree',
    ]
      .filter(Boolean)
      .join('; '),
    source: one.source,
    key: '',
    values:
      value === undefined
        ? []
        : [...new Set([...keysOf(value, decimals), ...printedKey(one.printed), ...counts])],
  };
}

function ofTarget(one: Target, indicator: Indicator): IndexedFigure {
  const { id, name, decimals } = indicator;
  const words = { 'at-least': 'at least ', 'at-most': 'at most ', equal: '' };
  return {
    measure: {
      table: 'targets',
      id,
      name: `Target: ${name}`,
      names: [...namesOf(indicator), 'promise'],
    },
    area: one.area,
    part: one.breakdown,
    period: one.due ?? '',
    shown: words[one.operator] + formatValue(one.value, indicator),
    said: '',
    source: one.source,
    key: keyOf('targets', one),
    values: [...new Set(keysOf(one.value, decimals))],
  };
}

function ofAssessment(assessment: Assessment, catalogue: Catalogue): IndexedFigure[] {
  const { framework, elements, points } = judgeAssessment(catalogue, assessment);
  const names = [framework.name, framework.assessor, 'rating grade score'];
  const whole = { area: assessment.area, period: assessment.period };
  const table = 'assessments' as const;
  const rated = {
    ...whole,
    measure: { table, id: framework.id, name: `${framework.name}: overall`, names },
    source: assessment.source,
    key: keyOf(table, assessment),
  };
  return [
    ...(assessment.overall ? [{ ...rated, ...overallOf(assessment) }] : []),
    ...(points
      ? [
          {
            ...rated,
            measure: { ...rated.measure, id: `${framework.id}-points`, name: `${framework.name}: points` },
            ...pointsOf(points),
          },
        ]
      : []),
    ...elements.map(({ element, grade }) => ({
      ...whole,
      measure: {
        table: 'grades' as const,
        id: `${framework.id}|${element.id}`,
        name: `${framework.name}: ${element.name}`,
        names,
      },
      source: grade.source,
      key: keyOf('grades', grade),
      ...gradeOf(grade),
    })),
  ];
}

const gradeKey = (grade: string | undefined): string[] => (grade ? [grade.toLowerCase()] : []);
const scoreKey = (score: number | undefined): string[] => (score === undefined ? [] : [numberKey(score)]);

function overallOf({ overall = '', score, score_max = 100 }: Assessment) {
  const scored =
    score === undefined ? '' : `, ${formatNumber(score)}${score_max === 100 ? '%' : ` of ${score_max}`}`;
  return { shown: overall + scored, said: '', values: [...gradeKey(overall), ...scoreKey(score)] };
}

function pointsOf({
  sum,
  outOf,
  percent,
  derived,
}: {
  sum: number;
  outOf: number;
  percent: number;
  derived: boolean;
}) {
  const share = formatNumber(percent, derived ? 1 : 0);
  return {
    shown: `${formatNumber(sum)} of ${formatNumber(outOf)} points, ${share}%`,
    said: statusLabel.derived ?? '',
    // A printed share is that of the rating, which is found by it already.
    values: [shareKey(sum, outOf), ...(derived ? [numberKey(Number(share))] : [])],
  };
}

function gradeOf({ grade, score, basis, carried_from }: Grade) {
  const scored = score === undefined ? '' : `, score ${score}`;
  return {
    shown: (grade ?? 'No grade') + scored,
    said:
      basis === 'carried-forward' && carried_from
        ? `${basisLabel[basis].toLowerCase()} from ${formatPeriod(carried_from)}`
        : '',
    values: [...gradeKey(grade), ...scoreKey(score)],
  };
}
