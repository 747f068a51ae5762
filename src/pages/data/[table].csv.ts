import type { APIRoute } from 'astro';
import { type TableName, tableNames } from '../../model/dataset.ts';
import { tableAsCsv } from '../../publish/write-table.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  new Response(tableAsCsv(site().catalogue.dataset, params.table as TableName));
