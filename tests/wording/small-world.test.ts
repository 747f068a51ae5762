import { expect, test } from 'vitest';
import type { Scorecard } from '../../src/scorecard/build-scorecard.ts';
import { tallyChanges, tallyVerdicts } from '../../src/scorecard/tally.ts';
import {
  assessmentDate,
  assessmentTitle,
  describeBasis,
  describePoints,
  describeSpread,
} from '../../src/wording/describe-assessment.ts';
import { headline } from '../../src/wording/describe-change.ts';
import { describeWorking, promiseText } from '../../src/wording/describe-promise.ts';
import { describeSeries } from '../../src/wording/describe-series.ts';
import { describeChangeTally, describeVerdictTally } from '../../src/wording/describe-tally.ts';
import { scorecardOf } from '../scorecard/small-scorecards.ts';

const ofPerformance = ({ area, performance }: Scorecard) =>
  performance.flatMap(({ series, change, comparisons }) => [
    headline(series, change),
    `  ${describeSeries(series, area.name, change, comparisons)}`,
  ]);
const ofPromises = ({ promises }: Scorecard) =>
  promises.flatMap((one) => [promiseText(one), `  ${describeWorking(one)}`]);
const ofAssessments = ({ assessments }: Scorecard) =>
  assessments.flatMap((one) => [
    `${assessmentTitle(one)}: ${assessmentDate(one)}`,
    ...[one.points && describePoints(one.points), describeSpread(one), describeBasis(one)]
      .filter(Boolean)
      .map((said) => `  ${said}`),
  ]);

/** All that is said of a council, a sentence or a few a line. */
const said = (card: Scorecard): string =>
  [
    describeChangeTally(tallyChanges(card.performance)),
    describeVerdictTally(tallyVerdicts(card.promises)),
    ...ofAssessments(card),
    ...ofPerformance(card),
    ...ofPromises(card),
  ].join('\n');

test.each(['northam', 'southam', 'eastam'])(
  'all that is said of %s stands as it was read over',
  async (council) => {
    await expect(`${said(scorecardOf(council))}\n`).toMatchFileSnapshot(`golden/${council}.txt`);
  },
);
