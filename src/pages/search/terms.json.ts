import type { APIRoute } from 'astro';
import { termsToOffer } from '../../search/vocabulary.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(termsToOffer(site().catalogue.dataset)));
