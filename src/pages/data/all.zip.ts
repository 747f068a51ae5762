import type { APIRoute } from 'astro';
import { allZip } from '../../publish/take/all-zip.ts';
import { release } from '../_release.ts';

export const GET: APIRoute = ({ site: origin }) =>
  new Response(allZip(release(origin)) as Uint8Array<ArrayBuffer>);
