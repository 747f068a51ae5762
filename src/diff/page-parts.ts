import { drawnGraphics, passagesOf } from '../graphics/all-graphics.ts';
import { indicatorMap } from '../graphics/indicator-map.ts';
import { ratingMap } from '../graphics/rating-map.ts';
import type { Framework } from '../model/framework.ts';
import { hasManyCouncils } from '../scorecard/council-rows.ts';
import { type IndicatorCard, indicatorCards } from '../scorecard/indicator-card.ts';
import { slopeOf } from '../scorecard/slope.ts';
import { spreadOf } from '../scorecard/spread.ts';
import { compareParts } from './compare-parts.ts';
import { councilParts } from './council-parts.ts';
import type { PageParts } from './part-digest.ts';
import { prosePart } from './prose-part.ts';
import type { JudgedSide } from './side.ts';
import { sourceParts } from './source-parts.ts';

/** Every page that is about one thing, with all it is made from. Lists of everything are not among them. */
export const pageParts = (side: JudgedSide): PageParts[] => [
  ...side.scorecards.flatMap((card) => councilParts(side, card)),
  ...indicatorCards(side.catalogue).flatMap((card) => indicatorParts(side, card)),
  ...side.catalogue.dataset.frameworks
    .filter(({ kind }) => kind !== 'measures')
    .map((framework) => frameworkParts(side, framework)),
  ...sourceParts(side.catalogue),
  ...graphicParts(side),
  ...compareParts(side),
  ...side.catalogue.dataset.documents.guide.map((document) => ({
    path: `guide/${document.id}/`,
    parts: () => [document.data, prosePart(side, document.file)],
  })),
];

function indicatorParts(side: JudgedSide, card: IndicatorCard): PageParts[] {
  const { catalogue, scorecards } = side;
  const { indicator } = card;
  const { annotations, documents } = catalogue.dataset;
  const spread = spreadOf(catalogue, indicator);
  const promises = () =>
    scorecards.flatMap((one) =>
      one.promises.filter((promise) => promise.kind === 'target' && promise.indicator === indicator),
    );
  const about = documents.indicators.find(({ data }) => data.indicator === indicator.id);
  const parts = () => [
    card,
    spread,
    spread && indicatorMap(catalogue, spread),
    slopeOf(catalogue, card),
    promises(),
    annotations.filter((one) => (one.indicator ?? indicator.id) === indicator.id),
    prosePart(side, about?.file),
  ];
  const orders = hasManyCouncils(spread) ? ['', 'by-figure/', 'by-region/'] : [''];
  return orders.map((order) => ({ path: `indicators/${indicator.id}/${order}`, parts }));
}

function frameworkParts({ catalogue, scorecards }: JudgedSide, framework: Framework): PageParts {
  const { elements, scale } = catalogue.dataset;
  const list = scorecards.flatMap((card) => card.assessments).filter((one) => one.framework === framework);
  const own = (one: { framework: string }) => one.framework === framework.id;
  return {
    path: `assessments/${framework.id}/`,
    parts: () => [
      framework,
      list,
      ratingMap(catalogue, framework, list),
      scale.filter(own),
      elements.filter(own),
    ],
  };
}

const graphicParts = ({ catalogue, scorecards }: JudgedSide): PageParts[] =>
  drawnGraphics(catalogue, scorecards).flatMap((graphic) =>
    ['charts', 'embed'].map((folder) => ({
      path: `${folder}/${graphic.file}/`,
      parts: () => [graphic, passagesOf(catalogue, graphic)],
    })),
  );
