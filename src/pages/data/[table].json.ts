import type { APIRoute } from 'astro';
import { type TableName, tableNames } from '../../model/dataset.ts';
import { rowsAsJson } from '../../publish/write-table.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  new Response(rowsAsJson(params.table as TableName, site().catalogue.dataset[params.table as TableName]));
