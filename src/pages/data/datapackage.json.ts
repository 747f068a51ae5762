import type { APIRoute } from 'astro';
import { dataPackage } from '../../publish/take/data-package.ts';
import { release } from '../_release.ts';

export const GET: APIRoute = ({ site: origin }) => new Response(dataPackage(release(origin)));
