import { isEmpty, type Scorecard } from '../../scorecard/build-scorecard.ts';
import type { Catalogue } from '../../scorecard/catalogue.ts';
import { changeLog, logOf } from '../../scorecard/change-log.ts';
import type { FeedSubject } from './feed.ts';

const dated =
  'A change is dated by the day it came to this site, a correction by the day it was made, a source by the document itself.';

/** The feeds of a site: one of all changes, and one for each council with data. */
export function changeFeeds(catalogue: Catalogue, scorecards: readonly Scorecard[]): FeedSubject[] {
  const log = changeLog(catalogue);
  const councils = scorecards.filter((card) => !isEmpty(card)).map(({ area }) => area);
  return [
    {
      file: 'changes',
      title: 'Council Scorecards: changes',
      description: `Changes, corrections and sources of the data on adult social care in England. ${dated}`,
      page: 'changes/',
      log,
    },
    ...councils.map(({ id, name }) => ({
      file: `councils/${id}/changes`,
      title: `${name}: changes`,
      description: `Changes, corrections and sources of the data on adult social care in ${name}. ${dated}`,
      page: `councils/${id}/`,
      log: logOf(log, id),
    })),
  ];
}
