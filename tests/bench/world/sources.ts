import type { Area } from '../../../src/model/area.ts';
import type { Source } from '../../../src/model/source.ts';

/** The one source of all yearly figures. */
export const nationalFigures = 'made-up-national-figures-2024-25';

/** The ids of a council's sources: its report to councillors, the minutes on it, and an assessment of the council. */
export const sourceOf = (area: string) => ({
  pack: `${area}-made-up-pack-2025-06`,
  minutes: `${area}-made-up-minutes-2025-07`,
  assessment: `${area}-made-up-assessment-2025-12`,
});

const nobody = { publisher: 'Nobody: made up to measure speed', note: 'There is no such document' };

/** The rows of the source table for all councils. */
export const sourcesFor = (councils: readonly Area[]): Source[] => [
  {
    id: nationalFigures,
    title: 'Made-up figures of all councils, 2024/25',
    kind: 'statistics',
    date: '2025-10-30',
    ...nobody,
  },
  ...councils.flatMap(({ id, name }): Source[] => [
    {
      id: sourceOf(id).pack,
      title: `Made-up report pack of ${name}, June 2025`,
      kind: 'report-pack',
      date: '2025-06-12',
      ...nobody,
    },
    {
      id: sourceOf(id).minutes,
      title: `Made-up minutes of ${name}, July 2025`,
      kind: 'minutes',
      date: '2025-07-07',
      ...nobody,
    },
    {
      id: sourceOf(id).assessment,
      title: `Made-up assessment of ${name}, December 2025`,
      kind: 'assessment',
      date: '2025-12',
      ...nobody,
    },
  ]),
];
