import type { Action } from '../model/action.ts';
import type { Area } from '../model/area.ts';
import type { Decision } from '../model/decision.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { toPeriod } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { type Catalogue, newestFirst, rowOf } from './catalogue.ts';
import { type Comparison, comparisonsOf } from './comparison.ts';
import { assessmentsOf, type JudgedAssessment } from './judged-assessment.ts';
import { type Judged, promisesOf } from './promise.ts';
import { type Change, changeIn, type Series, seriesOf } from './series.ts';

/** One indicator of a council, judged: its series, its change, and how it compares. */
export interface Performance {
  series: Series;
  change?: Change;
  comparisons: Comparison[];
}

/** An improvement journey with all that belongs to it. */
export interface Journey {
  document: Document<'journeys'>;
  /** The journey's name within its council, as addresses and tables have it. */
  id: string;
  findings: Finding[];
  actions: Action[];
  promises: Judged[];
  decisions: Decision[];
}

/** All that is judged of one council, as plain data: pages, downloads and tests read this one object. */
export interface Scorecard {
  area: Area;
  region?: Area;
  /** The newest dated source of the council, and the first day it can be from. */
  asOf?: { source: Source; day: string };
  assessments: JudgedAssessment[];
  performance: Performance[];
  promises: Judged[];
  journeys: Journey[];
  findings: Finding[];
  actions: Action[];
  decisions: Decision[];
  discrepancies: Discrepancy[];
  reports: Document<'reports'>[];
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
  return [...ids].map((id) => rowOf(catalogue, 'sources', id)).sort(newestFirst);
}

const performanceOf = (catalogue: Catalogue, area: string): Performance[] =>
  seriesOf(catalogue, area).map((series) => {
    const change = changeIn(series, catalogue.dataset.annotations);
    return { series, ...(change && { change }), comparisons: comparisonsOf(catalogue, series) };
  });

function journeysOf(catalogue: Catalogue, area: string, promises: Judged[]): Journey[] {
  const { dataset } = catalogue;
  return dataset.documents.journeys
    .filter(({ data }) => data.area === area)
    .map((document) => {
      const id = document.id.slice(area.length + 1);
      const own = <Row extends { area: string; journey?: string | undefined }>(rows: Row[]) =>
        rows.filter((row) => row.area === area && row.journey === id);
      return {
        document,
        id,
        findings: own(dataset.findings),
        actions: own(dataset.actions),
        decisions: own(dataset.decisions),
        promises: promises.filter(
          (one) => (one.kind === 'target' ? one.target : one.milestone).journey === id,
        ),
      };
    })
    .sort((a, b) => startOf(b).localeCompare(startOf(a), 'en'));
}

/** The source whose date, at its earliest, is the latest: no promise is called due on a day not known to have come. */
const newestOf = (sources: readonly Source[]): Source | undefined =>
  sources.filter(({ date }) => date).sort((a, b) => firstDay(b).localeCompare(firstDay(a), 'en'))[0];

const firstDay = ({ date }: Source): string => (date ? toPeriod(date).start : '');

const startOf = ({ document }: Journey): string =>
  document.data.starts ? toPeriod(document.data.starts).start : '';

/** Gathers everything about one council and judges it. Pure: the same dataset gives the same scorecard. */
export function buildScorecard(catalogue: Catalogue, area: Area): Scorecard {
  const { dataset } = catalogue;
  const own = <Row extends Owned>(rows: Row[]) => rows.filter((row) => row.area === area.id);
  const sources = sourcesOf(catalogue, area.id);
  const newest = newestOf(sources);
  const day = newest?.date && toPeriod(newest.date).start;
  const promises = promisesOf(catalogue, area.id, day);
  const region = area.region && catalogue.rows.areas.get(area.region);
  return {
    area,
    ...(region && { region }),
    ...(newest && day && { asOf: { source: newest, day } }),
    assessments: assessmentsOf(catalogue, area.id),
    performance: performanceOf(catalogue, area.id),
    promises,
    journeys: journeysOf(catalogue, area.id, promises),
    findings: own(dataset.findings),
    actions: own(dataset.actions),
    decisions: own(dataset.decisions).sort((a, b) => b.date.localeCompare(a.date, 'en')),
    discrepancies: own(dataset.discrepancies),
    reports: dataset.documents.reports.filter(({ data }) => data.area === area.id),
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

type Group = Performance['series']['indicator']['group'];

/** Performance gathered by the part of adult social care it belongs to, in the order of the parts. */
export const performanceByGroup = (list: readonly Performance[]): { group: Group; list: Performance[] }[] => {
  const groups = new Map<Group, Performance[]>();
  for (const one of list) {
    const { group } = one.series.indicator;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups].map(([group, inGroup]) => ({ group, list: inGroup }));
};
