import type { APIRoute } from 'astro';
import type { ComparedArea } from '../../../compare/compared-area.ts';
import { compareSite } from '../_compared.ts';

export const getStaticPaths = () =>
  [...compareSite().areas].map(([area, compared]) => ({ params: { area }, props: { compared } }));

export const GET: APIRoute<{ compared: ComparedArea }> = ({ props }) =>
  new Response(`${JSON.stringify(props.compared)}\n`);
