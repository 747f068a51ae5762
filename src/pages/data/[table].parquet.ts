import type { APIRoute } from 'astro';
import { type TableName, tableNames } from '../../model/dataset.ts';
import { tableAsParquet } from '../../publish/take/parquet.ts';
import { release } from '../_release.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params, site: origin }) =>
  new Response(tableAsParquet(release(origin), params.table as TableName) as Uint8Array<ArrayBuffer>);
