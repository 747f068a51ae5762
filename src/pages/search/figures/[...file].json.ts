import type { APIRoute } from 'astro';
import { figureIndex } from '../../../search/figures/write-index.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () =>
  [...figureIndex(site().catalogue)].map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
