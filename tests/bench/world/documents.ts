import type { Area } from '../../../src/model/area.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { periodSlug } from '../../../src/model/period.ts';
import type { Chance } from './chance.ts';
import { assessmentsOf, type Judgements } from './judgements.ts';
import { journey, type Promises } from './promises.ts';
import { filler, madeUp } from './sentences.ts';
import { quarters } from './series.ts';
import { sourceOf } from './sources.ts';

/** A made-up document: its path below `content/`, and its whole text. */
export type MadeDocument = [path: string, text: string];

/** Every council has these: one on itself, two assessments, a journey. */
const withoutReports = 4;

/** How many reports each council gets, so that all have together as many documents as asked for. Throws where that cannot be. */
export function reportsOfEach(documents: number, councils: number): (council: number) => number {
  const reports = documents - withoutReports * councils;
  if (reports < 0 || reports > quarters.length * councils)
    throw new Error(`${councils} councils cannot have ${documents} documents`);
  const before = (council: number) => Math.floor((council * reports) / councils);
  return (council) => before(council + 1) - before(council);
}

const paragraph = (chance: Chance, ...shown: string[]) => [...chance.some(filler, 4), ...shown].join(' ');

const figure = (area: string, indicator: string, period: string) =>
  `<Figure area="${area}" indicator="${indicator}" period="${period}" />`;

const documentOf = (path: string, front: Record<string, string | string[]>, body: string[]): MadeDocument => {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return [path, `---\n${lines.join('\n')}\n---\n\n${[madeUp, ...body].join('\n\n')}\n`];
};

/** The documents of a council: what each has, and as many reports as asked for, the newest first. */
export function documentsOf(
  area: Area,
  reports: number,
  { findings, targets }: Pick<Judgements & Promises, 'findings' | 'targets'>,
  chance: Chance,
): MadeDocument[] {
  const found = (assessment: string) =>
    findings.filter((one) => one.assessment === assessment).map(({ id }) => `- <Finding id="${id}" />`);
  const { graded, review } = assessmentsOf(area.id);
  return [
    councilDocument(area, chance),
    assessmentDocument(area, graded, sourceOf(area.id).assessment, found(graded), chance),
    assessmentDocument(area, review, sourceOf(area.id).pack, found(review), chance),
    journeyDocument(
      area,
      targets.map(({ id }) => `- <Target id="${id}" />`),
      chance,
    ),
    ...quarters
      .toReversed()
      .slice(0, reports)
      .map((period) => reportDocument(area, period, chance)),
  ];
}

const councilDocument = ({ id, name }: Area, chance: Chance): MadeDocument =>
  documentOf(`councils/${id}.mdx`, { title: name, area: id, sources: [sourceOf(id).pack] }, [
    paragraph(chance),
    paragraph(chance, `People contacted the council ${figure(id, 'contacts-created', '2024/25')} times.`),
  ]);

const assessmentDocument = (
  { id, name }: Area,
  assessment: string,
  source: string,
  findings: string[],
  chance: Chance,
): MadeDocument =>
  documentOf(
    `assessments/${id}/${assessment}.mdx`,
    { title: `${name}: a made-up assessment`, assessment, sources: [source] },
    [paragraph(chance), '## What was found', findings.join('\n'), paragraph(chance)],
  );

const journeyDocument = ({ id, name }: Area, targets: string[], chance: Chance): MadeDocument =>
  documentOf(
    `journeys/${id}/${journey}.mdx`,
    {
      title: `${name}: a made-up plan`,
      area: id,
      starts: '2025-04-01',
      ends: '2026-03-31',
      after: assessmentsOf(id).review,
      summary: 'A plan for shorter waits and more reviews, made up.',
      sources: [sourceOf(id).pack, sourceOf(id).minutes],
    },
    [
      paragraph(chance, `Not reviewed: ${figure(id, 'reviews-overdue-24m', '2025-03-31')}.`),
      '## What is to be reached',
      targets.join('\n'),
      paragraph(chance),
    ],
  );

const reportDocument = ({ id, name }: Area, period: string, chance: Chance): MadeDocument =>
  documentOf(
    `reports/${id}/${periodSlug(period)}.mdx`,
    {
      title: `${name}: a made-up report`,
      area: id,
      period,
      presented_to: 'Adult Social Care Committee',
      presented_on: '2025-06-12',
      sources: [sourceOf(id).pack],
    },
    [
      ['Demand', 'contacts-created'],
      ['Reviews', 'reviews-completed'],
      ['Complaints', 'complaints-n'],
      ['First contact', 'resolved-at-contact'],
    ].flatMap(([heading = '', indicator = '']) => [
      `## ${heading}`,
      paragraph(chance, `The quarter has ${figure(id, indicator, period)}.`),
    ]),
  );

/** What an indicator means, made up. */
export const indicatorDocument = ({ id, name }: Indicator, chance: Chance): MadeDocument =>
  documentOf(`indicators/${id}.mdx`, { title: name, indicator: id }, [
    '## What it is',
    paragraph(chance),
    '## What it cannot tell',
    paragraph(chance),
  ]);
