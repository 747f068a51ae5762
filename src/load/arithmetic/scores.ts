import type { PlacedRow } from '../cells/check-rows.ts';
import type { PlacedTables } from '../rows/rows-together.ts';
import type { Contradiction, NamedRow } from './contradiction.ts';
import { agree, exactly, halfUnit } from './span.ts';

type Row<Name extends 'assessments' | 'grades'> = PlacedRow<Name>;

/** What a framework says of its grades: which elements are graded, their ranks, and the bands of the overall grade. */
interface Scheme {
  graded: Set<string>;
  ranks: Map<string, number>;
  bands: { grade: string; from: number; to: number }[];
}

/** Scores of elements, scores of assessments and overall grades, against each other. */
export function checkScores(placed: PlacedTables): Contradiction[] {
  const schemes = schemesOf(placed);
  const grades = Map.groupBy(placed.grades, ({ record }) => record.assessment);
  return placed.assessments.flatMap((assessment) => {
    const scheme = schemes.get(assessment.record.framework);
    if (!scheme) return [];
    const own = grades.get(assessment.record.id) ?? [];
    const points = pointsOf(scheme, own);
    return [
      ...own.flatMap((grade) => checkElement(scheme, grade)),
      ...checkScore(assessment, own, points),
      ...checkOverall(scheme, assessment, own, points),
    ];
  });
}

function schemesOf({ frameworks, elements, scale }: PlacedTables): Map<string, Scheme> {
  const schemes = new Map<string, Scheme>(
    frameworks.map(({ record }) => [record.id, { graded: new Set(), ranks: new Map(), bands: [] }]),
  );
  for (const { record } of elements)
    if (record.graded === 'yes') schemes.get(record.framework)?.graded.add(record.id);
  for (const { record } of scale) {
    const { grade, rank, applies_to, percent_from: from, percent_to: to } = record;
    const scheme = schemes.get(record.framework);
    if (applies_to !== 'overall') scheme?.ranks.set(grade, rank);
    if (from !== undefined && to !== undefined) scheme?.bands.push({ grade, from, to });
  }
  return schemes;
}

/** The points of an assessment and the most it could have, where every graded element has a score of the scale. */
function pointsOf(
  { graded, ranks }: Scheme,
  grades: readonly Row<'grades'>[],
): { got: number; most: number } | undefined {
  const scores = grades.flatMap(({ record }) => (graded.has(record.element) ? (record.score ?? []) : []));
  const known = new Set(ranks.values());
  if (!scores.length || scores.length !== graded.size || !scores.every((score) => known.has(score)))
    return undefined;
  return {
    got: scores.reduce((sum, score) => sum + score, 0),
    most: graded.size * Math.max(...ranks.values()),
  };
}

function checkElement({ ranks }: Scheme, row: Row<'grades'>): Contradiction[] {
  const { grade = '', score } = row.record;
  const rank = ranks.get(grade);
  if (score === undefined || rank === undefined || score === rank) return [];
  if (![...ranks.values()].includes(score)) return [];
  return [
    {
      rule: 'score-of-grade',
      field: 'score',
      sum: `${grade} is ${rank}, not ${score}`,
      rows: [gradeRow(row)],
    },
  ];
}

function checkScore(
  row: Row<'assessments'>,
  grades: readonly Row<'grades'>[],
  points: ReturnType<typeof pointsOf>,
): Contradiction[] {
  const { score, score_max: max } = row.record;
  if (score === undefined || max === undefined || !points) return [];
  const text = row.raw.text('score');
  const half = halfUnit(text);
  const expected = (points.got * max) / points.most;
  if (agree(exactly(expected), { low: score - half, high: score + half })) return [];
  const sum = `${points.got} of ${points.most} points is ${Number(expected.toFixed(1))} of ${max}, not ${text}`;
  return [{ rule: 'score-of-elements', field: 'score', sum, rows: rowsOf(row, grades) }];
}

/** The overall grade against the band its percentage lies in: as printed, or worked out where no score is printed. */
function checkOverall(
  { bands }: Scheme,
  row: Row<'assessments'>,
  grades: readonly Row<'grades'>[],
  points: ReturnType<typeof pointsOf>,
): Contradiction[] {
  const { overall, score, score_max: max } = row.record;
  const printed = score !== undefined && max !== undefined;
  const percent = printed ? (100 * score) / max : points && (100 * points.got) / points.most;
  if (!overall || percent === undefined || !bands.some(({ grade }) => grade === overall)) return [];
  const given = bandsOf(bands, percent);
  if (given.includes(overall)) return [];
  const sum = `${Number(percent.toFixed(1))}% is ${given.join(' or ') || 'in no band'}, not ${overall}`;
  return [{ rule: 'grade-of-score', field: 'overall', sum, rows: rowsOf(row, printed ? [] : grades) }];
}

/** Bands are in whole percent; a half may be rounded either way. */
const bandsOf = (bands: Scheme['bands'], percent: number): string[] => {
  const rounded = [Math.round(percent - 1e-9), Math.round(percent + 1e-9)];
  return bands
    .filter(({ from, to }) => rounded.some((whole) => whole >= from && whole <= to))
    .map(({ grade }) => grade);
};

const rowsOf = (row: Row<'assessments'>, grades: readonly Row<'grades'>[]): [NamedRow, ...NamedRow[]] => [
  { name: row.record.id, record: `assessments:${row.record.id}`, raw: row.raw },
  ...grades.filter(({ record }) => record.score !== undefined).map(gradeRow),
];

const gradeRow = ({ record, raw }: Row<'grades'>): NamedRow => ({
  name: record.element,
  record: `grades:${record.assessment}|${record.element}`,
  raw,
});
