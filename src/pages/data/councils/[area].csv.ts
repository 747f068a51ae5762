import type { APIRoute } from 'astro';
import { rowsAsCsv } from '../../../publish/write-table.ts';
import { isEmpty } from '../../../scorecard/build-scorecard.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () =>
  site()
    .scorecards.filter((card) => !isEmpty(card))
    .map(({ area }) => ({ params: { area: area.id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(rowsAsCsv('observations', site().catalogue.figuresOf(params.area ?? '')));
