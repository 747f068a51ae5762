import type { ComparedArea, ComparedAssessment } from './compared-area.ts';

/** The grades of one framework, a place a council in their order; none where it was not judged under it. */
export interface FrameworkGrades {
  framework: ComparedAssessment['framework'];
  overall: (ComparedAssessment | undefined)[];
  /** The parts that are graded, with a grade a council. */
  parts: { name: string; grades: (string | undefined)[] }[];
}

/** Grades under each framework that any of the councils was judged under: a framework beside itself alone. */
export function gradesSideBySide(areas: readonly ComparedArea[]): FrameworkGrades[] {
  const all = areas.flatMap(({ assessments }) => assessments);
  const ids = [...new Set(all.map(({ framework }) => framework.id))];
  return ids.flatMap((id) => {
    const overall = areas.map(({ assessments }) => assessments.find(({ framework }) => framework.id === id));
    const framework = overall.find((one) => one)?.framework;
    return framework ? { framework, overall, parts: partsOf(overall) } : [];
  });
}

function partsOf(overall: readonly (ComparedAssessment | undefined)[]): FrameworkGrades['parts'] {
  const parts = new Map(overall.flatMap((one) => (one?.parts ?? []).map(({ id, name }) => [id, name])));
  return [...parts].map(([id, name]) => ({
    name,
    grades: overall.map((one) => one?.parts.find((part) => part.id === id)?.grade),
  }));
}
