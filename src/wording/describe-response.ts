import { inPeriod } from './format-period.ts';

/** That a council replied, and when: `Leicester City Council replied on 3 May 2026`. */
export const describeReply = (council: string, date: string | undefined): string =>
  date ? `${council} replied ${inPeriod(date)}` : `${council} replied`;

/** Who replied and when, beneath the title of a reply. */
export const describeReplier = (
  council: string,
  { from, date }: { from: string; date?: string | undefined },
): string => `${from}, ${council}${date ? `, ${inPeriod(date)}` : ', date not stated'}.`;
