import type { APIRoute } from 'astro';
import { workbook } from '../../publish/take/workbook/write-workbook.ts';
import { release } from '../_release.ts';

export const GET: APIRoute = async ({ site: origin }) =>
  new Response((await workbook(release(origin))) as Uint8Array<ArrayBuffer>);
