import { type Area, isCouncil } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Source } from '../../model/source.ts';
import type { Scorecard } from '../../scorecard/build-scorecard.ts';
import type { Catalogue } from '../../scorecard/catalogue.ts';
import { judgeAssessment } from '../../scorecard/judged-assessment.ts';
import { type Series, seriesOf } from '../../scorecard/series.ts';
import { apiVersion, type FileOf } from './file-schemas.ts';
import {
  assessmentRecord,
  journeyRecord,
  judgedSeriesRecord,
  promiseRecord,
  responseRecord,
  seriesRecord,
} from './judged-records.ts';
import { allPlaced, type Links } from './record-schemas.ts';

/** Where a file of the API stands, from the root of the site. */
export const apiFile = (name: string): string => `api/${apiVersion}/${name}.json`;

export const areaRecord = (links: Links, area: Area) => ({
  ...area,
  address: isCouncil(area) ? links.at(`councils/${area.id}/`) : undefined,
});

export const indicatorRecord = (links: Links, indicator: Indicator) => ({
  ...indicator,
  address: links.at(`indicators/${indicator.id}/`),
});

export const sourceRecord = (links: Links, source: Source) => ({
  ...source,
  address: links.at(`sources/${source.id}/`),
});

/** All that is judged of one council. */
export const makeScorecard = (links: Links, card: Scorecard): FileOf<'Scorecard'> => ({
  area: areaRecord(links, card.area),
  as_of: card.asOf && { source: card.asOf.source.id, day: card.asOf.day },
  assessments: card.assessments.map((one) => assessmentRecord(links, one)),
  series: card.performance.map((one) => judgedSeriesRecord(links, one)),
  promises: card.promises.map((one) => promiseRecord(links, one)),
  journeys: card.journeys.map((one) => journeyRecord(links, card.area.id, one)),
  responses: card.responses.map((one) => responseRecord(links, one)),
  findings: allPlaced(links, 'findings', card.findings),
  actions: allPlaced(links, 'actions', card.actions),
  decisions: allPlaced(links, 'decisions', card.decisions),
  discrepancies: allPlaced(links, 'discrepancies', card.discrepancies),
  sources: card.sources.map((one) => sourceRecord(links, one)),
});

/** The series of all areas by their indicator, in the order of the register of areas. */
export const seriesByIndicator = (catalogue: Catalogue): Map<string, Series[]> =>
  Map.groupBy(
    catalogue.dataset.areas.flatMap(({ id }) => seriesOf(catalogue, id)),
    ({ indicator }) => indicator.id,
  );

/** One indicator over all areas. */
export const makeIndicator = (
  links: Links,
  indicator: Indicator,
  series: readonly Series[],
): FileOf<'IndicatorSeries'> => ({
  indicator: indicatorRecord(links, indicator),
  breakdowns: [...new Set(series.flatMap(({ breakdown }) => breakdown ?? []))],
  series: series.map((one) => seriesRecord(links, one)),
});

/** One document, and everything taken from it. */
export function makeSource(links: Links, catalogue: Catalogue, source: Source): FileOf<'SourceRecords'> {
  const { dataset } = catalogue;
  const own = <Row extends { source: string }>(rows: Row[]) => rows.filter((row) => row.source === source.id);
  return {
    source: sourceRecord(links, source),
    figures: allPlaced(links, 'observations', own(dataset.observations)),
    assessments: own(dataset.assessments).map((one) =>
      assessmentRecord(links, judgeAssessment(catalogue, one)),
    ),
    findings: allPlaced(links, 'findings', own(dataset.findings)),
    targets: allPlaced(links, 'targets', own(dataset.targets)),
    milestones: allPlaced(links, 'milestones', own(dataset.milestones)),
    actions: allPlaced(links, 'actions', own(dataset.actions)),
    decisions: allPlaced(links, 'decisions', own(dataset.decisions)),
    discrepancies: allPlaced(links, 'discrepancies', own(dataset.discrepancies)),
  };
}
