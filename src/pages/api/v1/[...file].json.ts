import type { APIRoute } from 'astro';
import { address, sourceEntry, wholeAddress } from '../../../components/address.ts';
import { type ApiFile, apiFiles } from '../../../publish/api/api-files.ts';
import { openApi } from '../../../publish/api/openapi.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => {
  const { catalogue, scorecards } = site();
  const files: ApiFile[] = [...apiFiles(catalogue, scorecards), { name: 'openapi', make: openApi }];
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
};

export const GET: APIRoute<{ file: ApiFile }> = ({ props, site: own }) =>
  new Response(
    `${JSON.stringify(
      props.file.make({
        at: (path) => wholeAddress(address(path), own),
        ofRow: (table, row) => wholeAddress(sourceEntry(table, row), own),
      }),
    )}\n`,
  );
