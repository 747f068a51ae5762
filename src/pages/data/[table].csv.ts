import type { APIRoute } from 'astro';
import { type RowFile, tableNames } from '../../model/dataset.ts';
import { tableAsCsv } from '../../publish/write-table.ts';
import { site } from '../../site.ts';

/** Each table, and the history where there is one. */
export const getStaticPaths = () => {
  const files: RowFile[] = [
    ...tableNames,
    ...(site().catalogue.dataset.history.length ? ['history' as const] : []),
  ];
  return files.map((table) => ({ params: { table } }));
};

export const GET: APIRoute = ({ params }) =>
  new Response(tableAsCsv(site().catalogue.dataset, params.table as RowFile));
