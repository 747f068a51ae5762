import type { APIRoute } from 'astro';
import { type TableName, tableNames } from '../../model/dataset.ts';
import { tableAsCsvw } from '../../publish/take/csvw.ts';
import { release } from '../_release.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params, site: origin }) =>
  new Response(tableAsCsvw(release(origin), params.table as TableName));
