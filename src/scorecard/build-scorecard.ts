import type { Action } from '../model/action.ts';
import type { Area } from '../model/area.ts';
import type { Decision } from '../model/decision.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Document, Response } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { toPeriod } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { type Catalogue, newestFirst } from './catalogue.ts';
import { type Journey, journeysOf } from './journey.ts';
import { assessmentsOf, type JudgedAssessment } from './judged-assessment.ts';
import { type Performance, performanceOf } from './performance.ts';
import { type Judged, promisesOf } from './promise.ts';
import { responsesOf } from './responses.ts';
import {
  type ChangeTally,
  type ComparisonTally,
  type PlaceTally,
  tallyChanges,
  tallyComparisons,
  tallyPlaces,
  tallyVerdicts,
  type VerdictTally,
} from './tally.ts';

/** All that is judged of one council, as plain data: pages, downloads and tests read this one object. */
export interface Scorecard {
  area: Area;
  region?: Area;
  /** The newest dated source of the council, and the first day it can be from. */
  asOf?: { source: Source; day: string };
  assessments: JudgedAssessment[];
  performance: Performance[];
  promises: Judged[];
  /** What the first screen says: how much changed, how it compares, what became of promises. */
  tallies: {
    changes: ChangeTally;
    compared: ComparisonTally[];
    /** Among all councils, where enough of them have figures. */
    places?: PlaceTally;
    verdicts: VerdictTally;
  };
  /** The promise that falls due next after the newest source. */
  nextDue?: Judged;
  journeys: Journey[];
  findings: Finding[];
  actions: Action[];
  decisions: Decision[];
  discrepancies: Discrepancy[];
  reports: Document<'reports'>[];
  /** What the council says of its scorecard, the newest first. */
  responses: Response[];
  sources: Source[];
}

type Owned = { area?: string | undefined; source?: string | undefined };

function sourcesOf(catalogue: Catalogue, area: string): Source[] {
  const { dataset } = catalogue;
  const tables: Owned[][] = [
    catalogue.figuresOf(area),
    dataset.assessments,
    dataset.findings,
    dataset.actions,
    dataset.targets,
    dataset.milestones,
    dataset.decisions,
  ];
  const ids = new Set(
    tables.flatMap((rows) => rows.flatMap((row) => (row.area === area && row.source ? [row.source] : []))),
  );
  return [...ids].map((id) => catalogue.row('sources', id)).sort(newestFirst);
}

/** The source whose date, at its earliest, is the latest: no promise is called due on a day not known to have come. */
export const newestSource = (sources: readonly Source[]): Source | undefined =>
  sources.filter(({ date }) => date).sort((a, b) => firstDay(b).localeCompare(firstDay(a), 'en'))[0];

const firstDay = ({ date }: Source): string => (date ? toPeriod(date).start : '');

/** Gathers everything about one council and judges it. Pure: the same dataset gives the same scorecard. */
export function buildScorecard(catalogue: Catalogue, area: Area): Scorecard {
  const { dataset } = catalogue;
  const own = <Row extends Owned>(rows: Row[]) => rows.filter((row) => row.area === area.id);
  const sources = sourcesOf(catalogue, area.id);
  const newest = newestSource(sources);
  const day = newest?.date && toPeriod(newest.date).start;
  const promises = promisesOf(catalogue, area.id, day);
  const performance = performanceOf(catalogue, area.id);
  // Promises stand latest first.
  const nextDue = promises.findLast(({ verdict }) => verdict === 'not-yet-due');
  const region = area.region ? catalogue.rows.areas.get(area.region) : undefined;
  const england = catalogue.rows.areas.get('england');
  const compared = [region, england].flatMap((one) => (one ? [tallyComparisons(performance, one)] : []));
  const places = tallyPlaces(performance);
  return {
    area,
    ...(region && { region }),
    ...(newest && day && { asOf: { source: newest, day } }),
    assessments: assessmentsOf(catalogue, area.id),
    performance,
    promises,
    tallies: {
      changes: tallyChanges(performance),
      compared: compared.filter((one) => one.compared > 0),
      ...(places && { places }),
      verdicts: tallyVerdicts(promises),
    },
    ...(nextDue && { nextDue }),
    journeys: journeysOf(catalogue, area.id, promises),
    findings: own(dataset.findings),
    actions: own(dataset.actions),
    decisions: own(dataset.decisions).sort((a, b) => b.date.localeCompare(a.date, 'en')),
    discrepancies: own(dataset.discrepancies),
    reports: dataset.documents.reports.filter(({ data }) => data.area === area.id),
    responses: responsesOf(catalogue, area.id),
    sources,
  };
}

/** Whether anything at all is held about a council. */
export const isEmpty = ({ assessments, performance, promises, findings }: Scorecard): boolean =>
  assessments.length + performance.length + promises.length + findings.length === 0;

/** Records of a council that belong to no assessment and no journey, so no page of theirs shows them. */
export const looseEnds = ({ findings, actions, decisions }: Scorecard) => ({
  findings: findings.filter((one) => !one.assessment && !one.journey),
  actions: actions.filter((one) => !one.journey),
  decisions: decisions.filter((one) => !one.journey),
});

/** Whether a council has records that only the page of its papers shows, or contradictions that it gathers. */
export const hasPapers = (card: Scorecard): boolean => {
  const { findings, actions, decisions } = looseEnds(card);
  return findings.length + actions.length + decisions.length + card.discrepancies.length > 0;
};

/** The calendar years that a council's figures, assessments and documents are about, in order. */
export function yearsOf({ performance, assessments, journeys, reports }: Scorecard): string[] {
  const periods = [
    ...performance.flatMap(({ series }) => series.points.map(({ period }) => period)),
    ...assessments.map(({ assessment }) => assessment.period),
    ...journeys.flatMap(({ document }) => document.data.starts ?? []),
    ...reports.map(({ data }) => data.period),
  ];
  return [...new Set(periods.map((period) => toPeriod(period).end.slice(0, 4)))].sort();
}
