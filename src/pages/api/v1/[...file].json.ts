import type { APIRoute } from 'astro';
import { address, sourceEntry, wholeAddress } from '../../../components/address.ts';
import { apiFiles } from '../../../publish/api/api-files.ts';
import { openApi } from '../../../publish/api/openapi.ts';
import type { Links } from '../../../publish/api/record-schemas.ts';
import { dataVersion } from '../../../publish/version.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => {
  const { catalogue, scorecards } = site();
  const version = dataVersion(catalogue.dataset);
  const described = { name: 'openapi', make: (links: Links) => openApi(links, version) };
  return [...apiFiles(catalogue, scorecards), described].map((file) => ({
    params: { file: file.name },
    props: { file },
  }));
};

export const GET: APIRoute<{ file: { make: (links: Links) => object } }> = ({ props, site: own }) =>
  new Response(
    `${JSON.stringify(
      props.file.make({
        at: (path) => wholeAddress(address(path), own),
        ofRow: (table, row) => wholeAddress(sourceEntry(site().catalogue.dataset, table, row), own),
      }),
    )}\n`,
  );
