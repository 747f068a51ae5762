import type { GradeMatrixInput, MatrixRow } from '../../src/charts/grade-matrix.ts';
import type { Graded } from '../../src/charts/grade-strip.ts';

const grade = (rank: number, basis: Graded['basis'] = 'assessed'): Graded => ({ rank, ranks: 4, basis });
const ungraded: Graded = { ranks: 4, basis: 'not-graded' };
const row = (name: string, ...cells: (Graded | undefined)[]): MatrixRow => ({ name, cells });
const assessed = (name: string, ...ranks: number[]) => row(name, ...ranks.map((rank) => grade(rank)));

const scale = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];
const key: GradeMatrixInput['key'] = [
  ...scale.map((words, index) => ({ cell: grade(index + 1), words })),
  { cell: grade(3, 'carried-forward'), words: 'Hatched: carried forward from an earlier year' },
  { cell: ungraded, words: 'Dashed: looked at, and given no grade' },
  { cell: undefined, words: 'A dash: nothing is known' },
];

const matrix = (id: string, columns: string[], rows: MatrixRow[]): GradeMatrixInput => ({
  id,
  title: 'Grades by council',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  columns,
  rows,
  key,
});

const statements = [
  'Assessing needs',
  'Supporting people to live healthier lives',
  'Equity in experience and outcomes',
  'Care provision, integration and continuity',
  'Partnerships and communities',
  'Safe pathways, systems and transitions',
  'Safeguarding',
  'Governance, management and sustainability',
  'Learning, improvement and innovation',
  'Overall',
];
const three = ['Safe', 'Well led', 'Overall'];
const names = [
  'Bournemouth, Christchurch and Poole',
  'Kensington and Chelsea',
  'Redcar and Cleveland',
  'Ealing',
];

export const matrices: GradeMatrixInput[] = [
  matrix('matrix-one', statements, [assessed('Plymouth', 2, 3, 4, 2, 3, 2, 2, 3, 3, 3)]),
  matrix('matrix-three', statements, [
    assessed('Leicester', 2, 2, 2, 2, 3, 2, 2, 2, 3, 2),
    assessed('Plymouth', 2, 3, 4, 2, 3, 2, 2, 3, 3, 3),
    assessed('West Sussex', 2, 3, 2, 2, 2, 3, 3, 3, 3, 3),
  ]),
  matrix(
    'matrix-153',
    statements,
    Array.from({ length: 153 }, (_, index) =>
      row(
        `${names[index % names.length]} ${index + 1}`,
        ...statements.map((_name, place) => grade(((index + place * place) % 4) + 1)),
      ),
    ),
  ),
  matrix('matrix-none', statements, []),
  matrix('matrix-bases', three, [
    row('Carried forward', grade(3, 'carried-forward'), grade(1, 'carried-forward'), grade(3)),
    row('Lowest grade', grade(1), grade(1), grade(1)),
    row('No data', undefined, grade(4), undefined),
    row('Not graded', ungraded, grade(2), ungraded),
  ]),
  matrix('matrix-two-years', statements, [
    assessed('Leicester, 2025', 2, 2, 2, 2, 3, 2, 2, 2, 3, 2),
    assessed('Plymouth, 2023', 1, 2, 3, 2, 3, 2, 1, 2, 3, 2),
    assessed('Plymouth, 2025', 2, 3, 4, 2, 3, 2, 2, 3, 3, 3),
    assessed('West Sussex, 2025', 2, 3, 2, 2, 2, 3, 3, 3, 3, 3),
  ]),
  matrix(
    'matrix-long-names',
    [...statements.slice(0, -1), 'Understanding Northamptonshire', 'Overall'],
    [
      assessed('Bournemouth, Christchurch and Poole, April to June 2023', 1, 2, 3, 2, 3, 2, 1, 2, 3, 2, 4),
      assessed('Northamptonshire', 2, 3, 4, 2, 3, 2, 2, 3, 3, 3, 1),
    ],
  ),
];
