import { begunDocument, keysOf } from '../begun-document.ts';
import { fieldsOf, frontFields, type Given } from '../field.ts';
import type { Kind } from '../kind.ts';
import { cellOf, type Known } from '../known.ts';
import { assessmentId } from '../names.ts';
import { rowOf } from './record.ts';

const toWrite = 'To write: what it found, in our own words.';

/** A judgement of a council: its row, a grade for each element that its framework grades, and its text. */
export const assessment: Kind = {
  makes: 'a judgement of a council: its row, a row for the grade of each element, and its text',
  fields: [
    ...fieldsOf('assessments'),
    ...frontFields('assessments', 'title').map((one) => ({ ...one, required: false })),
  ],
  needs: ['area', 'framework', 'period', 'id'],
  follows: { id: assessmentId, title: titleOf },
  begin: (given, known) => {
    const { id = '', area = '', source = '' } = given;
    const front = keysOf({ ...given, assessment: id, sources: source }, ['title', 'assessment', 'sources']);
    const grades = gradesOf(given, known);
    return {
      rows: [{ table: 'assessments', row: rowOf('assessments', given) }, ...grades],
      documents: new Map([[`content/assessments/${area}/${id}.mdx`, begunDocument(front, toWrite)]]),
      said: grades.length
        ? [
            'Each grade is put down as assessed: change basis where one was carried forward or none was given.',
          ]
        : [],
    };
  },
};

function titleOf({ area = '', framework = '', period }: Given, known: Known): string | undefined {
  const names = [
    cellOf(known.row('areas', area), 'name'),
    cellOf(known.row('frameworks', framework), 'name'),
  ];
  return names.every(Boolean) && period ? `${names.join(': ')}, ${period}` : undefined;
}

const gradesOf = ({ id = '', framework, source = '' }: Given, known: Known) =>
  known
    .rows('elements')
    .filter(({ row }) => row.framework === framework && row.graded === 'yes')
    .map(({ row: { id: element = '' } }) => ({
      table: 'grades' as const,
      row: rowOf('grades', { assessment: id, element, basis: 'assessed', source }),
    }));
