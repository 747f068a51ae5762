import type { APIRoute } from 'astro';
import { citationFile } from '../../publish/citation-file.ts';
import { dataVersion } from '../../publish/version.ts';
import { site as ofData } from '../../site.ts';

/** The address of the site, under whatever path it lies; nothing where this copy has none. */
const home = (site: URL | undefined): string | undefined =>
  site && new URL(import.meta.env.BASE_URL, site).href;

export const GET: APIRoute = ({ site }) => {
  const { dataset } = ofData().catalogue;
  return new Response(citationFile({ dataset, version: dataVersion(dataset), url: home(site) }));
};
