import type { Row } from '../../rows/standing-rows.ts';
import type { Adapter, OutsideFile, Wanted } from '../adapter.ts';
import type { KnownRows } from '../known-rows.ts';
import { Ledger } from '../ledger.ts';
import { type Fault, Refusal } from '../refusal.ts';
import { elements, type Listed, readList, scoresOf, yearOf } from './list.ts';

const framework = 'cqc-local-authority';

/** The list itself: made by others from the reports of the CQC, so a register and no report. */
const listAsSource = ({ name }: OutsideFile): Row => ({
  id: 'cqc-ratings-list',
  title: 'List of the ratings and scores in CQC assessments of local authorities',
  publisher: 'Care Quality Commission; gathered by others from its reports',
  kind: 'register',
  date_note: 'The list has no date. The months it gives are approximate, so only the years are taken over',
  file_name: name,
  licence: 'Open Government Licence v3.0',
  attribution: 'Care Quality Commission',
  note: 'Not checked against the reports, whose addresses are not recorded',
});

interface Assessed {
  area: Row;
  assessment: Row;
  grades: Row[];
}

/** Ratings and the nine scores of councils, from a list made by others. A list holds no text: its assessments have none either. */
export const cqc: Adapter = {
  reads: 'ratings and scores of CQC assessments of councils, a list (.csv)',
  read: (file, known) => {
    const [faults, ledger]: [Fault[], Ledger] = [[], new Ledger()];
    const assessed = readList(file, faults).flatMap((listed) => readLine(listed, known) ?? []);
    const ids = assessed.map(({ assessment }) => assessment.id ?? '');
    for (const id of ids.filter((one, at) => ids.indexOf(one) !== at))
      faults.push({ place: file.name, found: id, expected: 'each council once in a year' });
    if (faults.length) throw new Refusal(faults);
    const lines = assessed.length;
    const own = ['gss_code', 'overall_rating', ...Object.keys(elements), 'date_in_source', 'note'];
    for (const column of own) ledger.take(column, lines);
    ledger.leave('council and source_name', 'the register of areas has the names', lines * 2);
    ledger.leave(
      'sum_of_scores and computed_percent',
      'worked out by the list, not printed by the CQC',
      lines * 2,
    );
    return { wanted: wantedRows(assessed, known, file), ledger };
  },
};

function wantedRows(assessed: readonly Assessed[], known: KnownRows, file: OutsideFile): Wanted[] {
  const areas = new Set(assessed.flatMap(({ area }) => [area.id, area.region, 'england']));
  const register = (table: Wanted['table'], compared: string[], is: (row: Row) => boolean): Wanted => ({
    table,
    rows: known.rows(table).filter(is),
    compared,
    differing: 'another',
  });
  const ofFramework = (row: Row) => row.framework === framework;
  const ofScale = new Set(
    known
      .rows('scale')
      .filter(ofFramework)
      .map(({ source }) => source),
  );
  const sources = [...known.rows('sources').filter(({ id }) => ofScale.has(id)), listAsSource(file)];
  return [
    register('areas', ['gss_code'], ({ id }) => areas.has(id)),
    register('frameworks', ['kind'], ({ id }) => id === framework),
    register('elements', ['graded'], ofFramework),
    register('scale', ['rank'], ofFramework),
    { table: 'sources', rows: sources, compared: ['kind'], differing: 'another' },
    {
      table: 'assessments',
      rows: assessed.map(({ assessment }) => assessment),
      compared: ['overall', 'published'],
      differing: 'fact',
    },
    {
      table: 'grades',
      rows: assessed.flatMap(({ grades }) => grades),
      compared: ['grade', 'score', 'basis'],
      differing: 'fact',
    },
  ];
}

/** The rows of one line of the list; nothing where something in it is not as expected. */
function readLine(listed: Listed, known: KnownRows): Assessed | undefined {
  const { cell, fault } = listed;
  const code = cell('gss_code');
  const area = known.rows('areas').find(({ gss_code }) => gss_code && gss_code === code);
  const [year, overall, scores] = [yearOf(listed), overallOf(listed, known), scoresOf(listed)];
  if (!area) return fault('gss_code', 'the code of an area in data/areas.csv');
  if (!year || overall === undefined) return undefined;
  const there = known
    .rows('assessments')
    .find((row) => row.area === area.id && row.framework === framework && row.period === year);
  const id = there?.id ?? `${area.id}-cqc-${year}`;
  const from = { source: 'cqc-ratings-list', locator: `Line of ${cell('council')}, ${code}` };
  return {
    area,
    assessment: {
      id,
      area: area.id ?? '',
      framework,
      period: year,
      published: year,
      overall,
      ...from,
      note: noteOf(listed),
    },
    grades: [...scores].map(([element, score]) => ({
      ...{ assessment: id, element, grade: gradeOf(known, score), score, basis: 'assessed' },
      ...from,
    })),
  };
}

/** The overall rating; empty where the list says that it holds none. */
function overallOf({ cell, fault }: Listed, known: KnownRows): string | undefined {
  const rating = cell('overall_rating');
  const grades = known
    .rows('scale')
    .filter((row) => row.framework === framework && row.applies_to === 'overall')
    .map(({ grade = '' }) => grade);
  if (rating === 'Not Rated') return '';
  return grades.includes(rating) ? rating : fault('overall_rating', `one of ${grades.join(', ')}, Not Rated`);
}

const gradeOf = (known: KnownRows, score: string): string =>
  known
    .rows('scale')
    .find((row) => row.framework === framework && row.applies_to === 'element' && row.rank === score)
    ?.grade ?? '';

/** What a reader should know: what the list says of the date and of itself, and what it lacks. */
function noteOf({ cell }: Listed): string {
  const own = cell('note');
  return [
    'Known from a list of ratings and scores: we hold nothing else of the report, and no printed percentage',
    `The list gives ${cell('date_in_source')}, and its months are approximate`,
    ...(own ? [`The list notes: ${own}`] : []),
  ].join('. ');
}
