import type { Problem } from '../problem.ts';
import { checkCircles } from './check-circles.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkDates } from './check-dates.ts';
import { checkFrameworks } from './check-frameworks.ts';
import { checkGrades } from './check-grades.ts';
import { checkLifetimes } from './check-lifetimes.ts';
import { checkNames } from './check-names.ts';
import { checkNotices } from './check-notices.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlaces } from './check-places.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkSeries } from './check-series.ts';
import { checkSources } from './check-sources.ts';
import { checkSpans } from './check-spans.ts';
import { checkTargets } from './check-targets.ts';
import { putTogether, type Read } from './rows-together.ts';

const checks = [
  checkReferences,
  checkNames,
  checkPlaces,
  checkRecords,
  checkCorrections,
  checkNotices,
  checkFrameworks,
  checkCircles,
  checkSpans,
  checkLifetimes,
  checkPeriods,
  checkDates,
  checkGrades,
  checkTargets,
  checkSources,
  checkSeries,
];

/** Everything wrong with rows beside other rows: what they name, and what they say of one another. Takes what was read; nothing is searched for twice. */
export function checkTogether(read: Read): Problem[] {
  const together = putTogether(read);
  return checks.flatMap((check) => check(together));
}
