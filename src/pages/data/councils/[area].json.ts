import type { APIRoute } from 'astro';
import { dataVersion } from '../../../publish/version.ts';
import { isEmpty, type Scorecard } from '../../../scorecard/build-scorecard.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () =>
  site()
    .scorecards.filter((card) => !isEmpty(card))
    .map((card) => ({ params: { area: card.area.id }, props: { card } }));

export const GET: APIRoute<{ card: Scorecard }> = ({ props }) =>
  new Response(
    `${JSON.stringify({ dataVersion: dataVersion(site().catalogue.dataset), ...props.card }, null, 1)}\n`,
  );
