import type { APIRoute } from 'astro';
import { allGraphics, type FiledGraphic } from '../../graphics/all-graphics.ts';
import { graphicCsv } from '../../publish/charts/chart-csv.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => {
  const { catalogue, scorecards } = site();
  return allGraphics(catalogue, scorecards).map((graphic) => ({
    params: { file: graphic.file },
    props: { graphic },
  }));
};

export const GET: APIRoute<{ graphic: FiledGraphic }> = ({ props }) =>
  new Response(graphicCsv(site().catalogue, props.graphic));
