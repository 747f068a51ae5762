import { gradesApart, noAssessmentHeld } from '../wording/describe-side-by-side.ts';
import { sentence } from '../wording/sentence.ts';
import type { ComparedAssessment } from './compared-area.ts';
import type { FrameworkGrades } from './grades-side-by-side.ts';
import { type Piece, piece } from './pieces.ts';
import type { Compared, ComparedRow, Shown } from './set-side-by-side.ts';

const quiet = (text: string | undefined): Piece | undefined => text && piece('small', {}, text);

const head = (names: readonly string[], first: string, ...rest: string[]): Piece =>
  piece(
    'thead',
    {},
    piece(
      'tr',
      {},
      piece('th', { scope: 'col' }, first),
      ...names.map((name) => piece('th', { scope: 'col' }, name)),
      ...rest.map((name) => piece('th', { scope: 'col' }, name)),
    ),
  );

// A space before what is quiet: read aloud and searched, the words must not run into each other.
const figure = ({ shown, id, entry, more }: Shown): Piece[] => [
  entry ? piece('a', { id, class: 'figure-link', href: entry }, shown) : shown,
  ...(more ? [' ', quiet(more) ?? ''] : []),
];

const rowOf = (
  { name, address, about, cells, said, basis, beside }: ComparedRow,
  names: readonly string[],
): Piece =>
  piece(
    'tr',
    {},
    piece('th', { scope: 'row' }, piece('a', { href: address }, name), ' ', quiet(about)),
    ...cells.map((cell, at) => piece('td', { 'data-label': names[at] }, ...figure(cell))),
    piece('td', { class: 'whole', 'data-label': 'Difference' }, said.join(' '), basis && ' ', quiet(basis)),
    piece(
      'td',
      { class: 'whole beside', 'data-label': 'Beside them' },
      ...beside.map((one) => piece('div', {}, `${one.name} `, ...figure(one))),
    ),
  );

/** The measures of councils as one table, a body a group. */
function figuresTable({ groups, councils }: Compared): Piece {
  const names = councils.map(({ name }) => name);
  const width = names.length + 3;
  return piece(
    'table',
    { class: 'stack compared' },
    piece('caption', {}, 'The newest figure of each measure that two of them have for the same period'),
    head(names, 'Measure', 'Difference', 'Beside them'),
    ...groups.map(({ group, rows }) =>
      piece(
        'tbody',
        {},
        piece('tr', { class: 'group' }, piece('th', { scope: 'rowgroup', colspan: width }, group)),
        ...rows.map((row) => rowOf(row, names)),
      ),
    ),
  );
}

const overallOf = (one: ComparedAssessment | undefined, label: string | undefined): Piece =>
  one
    ? piece(
        'td',
        { 'data-label': label },
        piece('a', { href: one.address }, one.overall),
        ' ',
        quiet(sentence([one.when, one.points].filter(Boolean).join(': '))),
      )
    : piece('td', { 'data-label': label }, noAssessmentHeld);

function gradesTable({ framework, overall, parts }: FrameworkGrades, names: readonly string[]): Piece[] {
  const judged = overall.filter((one) => one !== undefined);
  const title = piece('h3', {}, piece('a', { href: framework.address }, framework.name));
  const [only] = judged;
  if (judged.length === 1 && only) {
    const name = names[overall.indexOf(only)] ?? '';
    return [
      title,
      piece(
        'p',
        {},
        `Only ${name} was judged under it, of what is held here: `,
        piece('a', { href: only.address }, only.overall),
        `, ${only.when}.`,
      ),
    ];
  }
  return [
    title,
    piece(
      'table',
      { class: 'stack compared' },
      piece('caption', {}, `Grades by ${framework.assessor}, newest of each`),
      head(names, 'Part'),
      piece(
        'tbody',
        {},
        piece(
          'tr',
          {},
          piece('th', { scope: 'row' }, 'Overall'),
          ...overall.map((one, at) => overallOf(one, names[at])),
        ),
        ...parts.map(({ name, grades }) =>
          piece(
            'tr',
            {},
            piece('th', { scope: 'row' }, name),
            ...grades.map((grade, at) =>
              piece(
                'td',
                { 'data-label': names[at] },
                grade ?? (overall[at] ? 'not held here' : noAssessmentHeld),
              ),
            ),
          ),
        ),
      ),
    ),
  ];
}

/** Councils side by side as pieces of a page: their figures, what must be known of them, and their grades. */
export function layOut(compared: Compared): Piece[] {
  const { councils, frameworks, groups, notes } = compared;
  const names = councils.map(({ name }) => name);
  return [
    piece('h2', { id: 'figures' }, 'Figures'),
    ...(groups.length ? [figuresTable(compared)] : [piece('p', {}, 'No measure is held of two of them.')]),
    ...(notes.length
      ? [
          piece(
            'details',
            {},
            piece('summary', {}, `What to know of these figures (${notes.length})`),
            piece('ul', {}, ...notes.map((note) => piece('li', {}, note))),
          ),
        ]
      : []),
    piece('h2', { id: 'assessments' }, 'Assessments'),
    piece('p', { class: 'quiet' }, gradesApart),
    ...(frameworks.length
      ? frameworks.flatMap((one) => gradesTable(one, names))
      : [piece('p', {}, 'No graded assessment of any of them is held here.')]),
  ];
}
