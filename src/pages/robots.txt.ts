import type { APIRoute } from 'astro';
import { address, wholeAddress } from '../components/address.ts';

/**
 * Everything may be read, embedded charts too: pages of others show them in frames, and that they are not to be listed
 * stands in each of them, where only who may read it finds it.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(site ? ['', `Sitemap: ${wholeAddress(address('sitemap-index.xml'), site)}`] : []),
      '',
    ].join('\n'),
  );
