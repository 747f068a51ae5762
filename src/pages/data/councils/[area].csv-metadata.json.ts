import type { APIRoute } from 'astro';
import { councilAsCsvw } from '../../../publish/take/csvw.ts';
import { isEmpty } from '../../../scorecard/build-scorecard.ts';
import { site } from '../../../site.ts';
import { release } from '../../_release.ts';

export const getStaticPaths = () =>
  site()
    .scorecards.filter((card) => !isEmpty(card))
    .map(({ area }) => ({ params: { area: area.id } }));

export const GET: APIRoute = ({ params, site: origin }) =>
  new Response(councilAsCsvw(release(origin), params.area ?? ''));
