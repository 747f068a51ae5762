import type { Response } from '../model/document.ts';
import { toPeriod } from '../model/period.ts';
import type { Catalogue } from './catalogue.ts';

const dayOf = ({ data }: Response): string => (data.date ? toPeriod(data.date).end : '');

/** What a council says of its scorecard, the newest first; what has no date comes last. */
export const responsesOf = ({ dataset }: Catalogue, area: string): Response[] =>
  dataset.documents.responses
    .filter(({ data }) => data.area === area)
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a), 'en') || a.id.localeCompare(b.id, 'en'));

/** Those of some replies that are about one thing, such as `journeys:care-plan-2023`. */
export const responsesAbout = (list: readonly Response[], subject: string): Response[] =>
  list.filter(({ data }) => data.about.includes(subject));
