import type { GradeMatrixInput } from '../charts/grade-matrix.ts';
import type { Graded } from '../charts/grade-strip.ts';
import type { Element } from '../model/element.ts';
import type { Framework } from '../model/framework.ts';
import { byPeriod } from '../model/period.ts';
import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import type { JudgedAssessment } from '../scorecard/judged-assessment.ts';
import {
  describeMatrix,
  matrixCell,
  matrixHeadline,
  type NamedAssessment,
} from '../wording/describe-matrix.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { sentence } from '../wording/sentence.ts';
import type { Graphic, GraphicTable } from './graphic.ts';

const byName = (a: NamedAssessment, b: NamedAssessment): number =>
  a.name.localeCompare(b.name, 'en') || byPeriod(a.judged.assessment.period, b.judged.assessment.period);

const partOf = ({ elements }: JudgedAssessment, id: string) =>
  elements.find(({ element }) => element.id === id);

const overallCell = ({ rank, ranks }: JudgedAssessment): Graded =>
  rank ? { rank, ranks, basis: 'assessed' } : { ranks, basis: 'not-graded' };

function cellsOf(judged: JudgedAssessment, parts: Element[]): (Graded | undefined)[] {
  const cells = parts.map(({ id }): Graded | undefined => {
    const part = partOf(judged, id);
    return part && { rank: part.rank, ranks: part.ranks, basis: part.grade.basis };
  });
  return [...cells, overallCell(judged)];
}

// A framework may word the grades of its parts and of the whole differently: then each step of the key has both.
function scaleKey({ dataset }: Catalogue, framework: Framework): GradeMatrixInput['key'] {
  const scale = dataset.scale.filter((one) => one.framework === framework.id);
  const ranks = [...new Set(scale.map(({ rank }) => rank))].sort((a, b) => a - b);
  return ranks.map((rank) => {
    const at = scale.filter((one) => one.rank === rank);
    const words = at.map(({ grade, applies_to }) =>
      applies_to === 'overall' ? `${grade} (overall)` : grade,
    );
    const order = at.findIndex(({ applies_to }) => applies_to !== 'overall') > 0 ? words.reverse() : words;
    return { cell: { rank, ranks: ranks.length, basis: 'assessed' }, words: order.join('; ') };
  });
}

const otherKeys = (ranks: number): GradeMatrixInput['key'] => [
  {
    cell: { rank: ranks, ranks, basis: 'carried-forward' },
    words: 'Hatched: carried forward from an earlier year',
  },
  { cell: { ranks, basis: 'not-graded' }, words: 'Dashed: given no grade' },
  { cell: undefined, words: 'A dash: no data' },
];

/** Only what stands in a row is explained. */
function keyOf(
  catalogue: Catalogue,
  framework: Framework,
  rows: GradeMatrixInput['rows'],
): GradeMatrixInput['key'] {
  const scale = scaleKey(catalogue, framework);
  const used = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.basis)));
  return [...scale, ...otherKeys(scale.length).filter(({ cell }) => used.has(cell?.basis))];
}

const tableOf = (framework: Framework, list: NamedAssessment[], parts: Element[]): GraphicTable => ({
  caption: `${framework.name}: grades by council`,
  head: [...['Council', 'Period'], ...parts.map(({ name }) => name), 'Overall'].map((text) => ({ text })),
  rows: list.map(({ name, judged }) => [
    { text: name },
    { text: formatPeriod(judged.assessment.period) },
    ...parts.map(({ id }) => ({ text: matrixCell(partOf(judged, id)) })),
    { text: judged.assessment.overall ?? 'No grade' },
  ]),
});

/** The grades of one framework over councils and years, by the council's name. `judged` may hold other frameworks' too. */
export function gradeMatrixGraphic(
  catalogue: Catalogue,
  framework: Framework,
  judged: readonly JudgedAssessment[],
): Graphic {
  const list = judged
    .filter((one) => one.framework.id === framework.id)
    .map((one) => ({ name: catalogue.row('areas', one.assessment.area).name, judged: one }))
    .sort(byName);
  const parts = catalogue.dataset.elements
    .filter((one) => one.framework === framework.id)
    .sort((a, b) => a.order - b.order);
  const periods = [...new Set(list.map((one) => one.judged.assessment.period))].sort(byPeriod);
  const year = ({ assessment }: JudgedAssessment) =>
    periods.length > 1 ? `, ${formatPeriod(assessment.period)}` : '';
  const rows = list.map((one) => ({
    name: `${one.name}${year(one.judged)}`,
    cells: cellsOf(one.judged, parts),
  }));
  const councils = new Set(list.map(({ name }) => name)).size;
  const headline = matrixHeadline(list);
  const description = describeMatrix(list, parts);
  const when = periods.map(formatPeriod);
  return {
    id: 'grades',
    file: `england/${framework.id}-grades`,
    place: `assessments/${framework.id}/#grades`,
    headline,
    subtitle: sentence(
      `${framework.name}, ${when.length > 1 ? `${when[0]} to ${when.at(-1)}` : when.join('')}. Filled steps: the grade's place on this framework's own scale.${councils > 1 ? ' In order of name' : ''}`,
    ),
    ...(rows.length > 0 && {
      chart: {
        kind: 'grade-matrix',
        input: {
          id: 'grade-matrix',
          title: headline,
          description,
          columns: [...parts.map(({ name }) => name), 'Overall'],
          rows,
          key: keyOf(catalogue, framework, rows),
        },
      },
    }),
    slight: false,
    description,
    notes: [],
    table: tableOf(framework, list, parts),
    records: list.flatMap(({ judged: { assessment, elements } }) => [
      { table: 'assessments' as const, row: assessment },
      ...elements.map(({ grade }) => ({ table: 'grades' as const, row: grade })),
    ]),
  };
}

/** The matrix of every framework under which a council was given grades. */
export function gradeMatrices(catalogue: Catalogue, scorecards: readonly Scorecard[]): Graphic[] {
  const judged = scorecards.flatMap(({ assessments }) => assessments);
  return catalogue.dataset.frameworks
    .filter(({ id }) => judged.some(({ framework, elements }) => framework.id === id && elements.length > 0))
    .map((framework) => gradeMatrixGraphic(catalogue, framework, judged));
}
