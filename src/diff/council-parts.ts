import { performanceGraphics } from '../graphics/council-graphics.ts';
import { timelineGraphic } from '../graphics/timeline-graphic.ts';
import { responseId } from '../model/document.ts';
import { periodSlug } from '../model/period.ts';
import { hasPapers, isEmpty, looseEnds, type Scorecard, yearsOf } from '../scorecard/build-scorecard.ts';
import { forebearsOf, heirsOf } from '../scorecard/catalogue.ts';
import type { Journey } from '../scorecard/journey.ts';
import { placeFacts } from '../scorecard/page-facts.ts';
import { reportedIn } from '../scorecard/quarter.ts';
import { subjectsOf } from '../scorecard/response-subjects.ts';
import { responsesAbout } from '../scorecard/responses.ts';
import type { PageParts } from './part-digest.ts';
import { prosePart } from './prose-part.ts';
import type { JudgedSide } from './side.ts';

/** The pages of one council, each with the parts that it is made from. */
export function councilParts(side: JudgedSide, card: Scorecard): PageParts[] {
  const { catalogue } = side;
  const { documents } = catalogue.dataset;
  const { area, performance, assessments, reports } = card;
  const facts = [placeFacts(card), yearsOf(card)];
  const at = `councils/${area.id}/`;
  const prose = (kind: 'councils' | 'assessments', own: (data: Record<string, unknown>) => boolean) =>
    prosePart(side, documents[kind].find(({ data }) => own(data))?.file);
  return [
    {
      path: at,
      parts: () => [card, scorecardBeside(side, card), prose('councils', (data) => data.area === area.id)],
    },
    ...(performance.length
      ? [
          {
            path: `${at}performance/`,
            parts: () => [area, performanceGraphics(catalogue, card), reports, facts],
          },
        ]
      : []),
    ...(hasPapers(card)
      ? [
          {
            path: `${at}papers/`,
            parts: () => [area, looseEnds(card), card.discrepancies, card.sources, facts],
          },
        ]
      : []),
    ...assessments.map((judged) => ({
      path: `${at}assessments/${judged.assessment.id}/`,
      parts: () => [area, judged, prose('assessments', (data) => data.assessment === judged.assessment.id)],
    })),
    ...card.journeys.map((journey) => journeyParts(side, card, journey)),
    ...card.responses.map((response) => ({
      path: `${at}responses/${responseId(response)}/`,
      parts: () => [area, response, subjectsOf(catalogue, response), facts, prosePart(side, response.file)],
    })),
    ...reports.map((report) => ({
      path: `${at}performance/${periodSlug(report.data.period)}/`,
      parts: () => [
        area,
        report,
        reportedIn(card, report.data.period, report.data.sources),
        prosePart(side, report.file),
      ],
    })),
  ];
}

/** What a council's first page says of others: who took its place, and, where it is empty, who is near. */
function scorecardBeside({ catalogue, scorecards }: JudgedSide, card: Scorecard): object {
  const { area } = card;
  const near = scorecards.filter((one) => one.area.region === area.region && !isEmpty(one));
  return [
    heirsOf(catalogue, area),
    forebearsOf(catalogue, area),
    isEmpty(card) && near.map((one) => one.area),
  ];
}

function journeyParts(side: JudgedSide, card: Scorecard, journey: Journey): PageParts {
  const { document, id } = journey;
  const after = card.assessments.find(({ assessment }) => assessment.id === document.data.after);
  return {
    path: `councils/${card.area.id}/journeys/${id}/`,
    parts: () => [
      card.area,
      journey,
      timelineGraphic(card, journey),
      responsesAbout(card.responses, `journeys:${id}`),
      after && [after.assessment, after.framework],
      prosePart(side, document.file),
    ],
  };
}
