import { cellProblem } from '../cells/cell-problem.ts';
import type { Problem } from '../problem.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RowsTogether } from './rows-together.ts';
import { type Candidate, suggestAmong } from './suggest-row.ts';

/** What a framework judges, and the words and scores it has for it. */
interface Terms {
  elements: Candidate[];
  /** Grades of an element, and of a whole assessment. */
  grades: Candidate[];
  overall: Candidate[];
  /** The scores that an element can have; none where its scores are not places on the scale. */
  scores: Candidate[];
}

/** Checks that elements, grades and scores belong to the framework of their assessment, and that each framework judges an area once for a period. */
export function checkFrameworks(together: RowsTogether): Problem[] {
  const termsOf = readTerms(together);
  const { placed, row, broken } = together;
  const check = (raw: RawRow, assessment: string | undefined, cells: Cells): Problem[] => {
    const framework = row('assessments', assessment)?.record.framework;
    return framework ? checkCells(raw, framework, termsOf(framework), cells) : [];
  };
  const known = { elements: !broken.has('elements'), scale: !broken.has('scale') };
  return [
    ...placed.grades.flatMap(({ record, raw }) =>
      check(raw, record.assessment, [
        known.elements && ['element', 'elements', record.element],
        known.scale && ['grade', 'grades', record.grade],
        known.scale && ['score', 'scores', record.score],
      ]),
    ),
    ...placed.findings.flatMap(({ record, raw }) =>
      check(raw, record.assessment, [known.elements && ['element', 'elements', record.element]]),
    ),
    ...placed.assessments.flatMap(({ record, raw }) =>
      check(raw, record.id, [known.scale && ['overall', 'overall', record.overall]]),
    ),
    ...judgedTwice(together),
  ];
}

type Cells = (false | [field: string, of: keyof Terms, value: string | number | undefined])[];

function checkCells(raw: RawRow, framework: string, terms: Terms, cells: Cells): Problem[] {
  return cells.flatMap((cell) => {
    const [field, of, value] = cell || [];
    if (!field || !of || value === undefined) return [];
    const known = terms[of];
    const anyScore = of === 'scores' && !known.length;
    if (anyScore || known.some(({ key }) => key === String(value))) return [];
    const where = of === 'elements' ? 'data/elements.csv' : 'data/scale.csv';
    return [
      cellProblem('outside-framework', raw, field, {
        framework,
        fix: suggestAmong(String(value), known, where),
      }),
    ];
  });
}

/** What each framework judges and how, gathered once. */
function readTerms({ placed }: RowsTogether): (framework: string) => Terms {
  const elements = Map.groupBy(placed.elements, ({ record }) => record.framework);
  const scale = Map.groupBy(placed.scale, ({ record }) => record.framework);
  const ranked = rankedFrameworks(placed);
  const known = new Map<string, Terms>();
  return (framework) => {
    const grades = (scale.get(framework) ?? []).map(({ record }) => record);
    const words = (not: string) =>
      grades.filter((one) => one.applies_to !== not).map(({ grade }) => ({ key: grade, names: [] }));
    const ranks = grades.filter((one) => one.applies_to !== 'overall').map(({ rank }) => String(rank));
    const terms = known.get(framework) ?? {
      elements: (elements.get(framework) ?? []).map(({ record: { id, name } }) => ({
        key: id,
        names: [name],
      })),
      grades: words('overall'),
      overall: words('element'),
      scores: ranked.has(framework) ? ranks.map((key) => ({ key, names: [] })) : [],
    };
    known.set(framework, terms);
    return terms;
  };
}

/** The frameworks whose scores are places on their scale: most scores that stand beside a grade are its rank. */
function rankedFrameworks({ grades, assessments, scale }: RowsTogether['placed']): Set<string> {
  const frameworkOf = new Map(assessments.map(({ record }) => [record.id, record.framework]));
  const ranks = new Map(
    scale
      .filter(({ record }) => record.applies_to !== 'overall')
      .map(({ record: { framework, grade, rank } }) => [`${framework}|${grade}`, rank]),
  );
  const balance = new Map<string, number>();
  for (const { record } of grades) {
    const framework = frameworkOf.get(record.assessment);
    const rank = ranks.get(`${framework}|${record.grade}`);
    if (!framework || rank === undefined || record.score === undefined) continue;
    balance.set(framework, (balance.get(framework) ?? 0) + (rank === record.score ? 1 : -1));
  }
  return new Set([...balance].flatMap(([framework, more]) => (more > 0 ? [framework] : [])));
}

/** A framework that gives grades judges an area once for a period; people can visit twice. */
function judgedTwice({ placed, row }: RowsTogether): Problem[] {
  const seen = new Map<string, string>();
  return placed.assessments.flatMap(({ record: { id, area, framework, period }, raw }) => {
    if (row('frameworks', framework)?.record.kind !== 'graded') return [];
    const name = [area, framework, period].join('|');
    const other = seen.get(name);
    seen.set(name, other ?? id);
    return other && other !== id
      ? [cellProblem('judged-twice', raw, 'period', { area, framework, period, other })]
      : [];
  });
}
