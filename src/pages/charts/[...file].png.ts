import type { APIRoute } from 'astro';
import { type DrawnFile, drawnGraphics } from '../../graphics/all-graphics.ts';
import { imageWidth, siteSvg } from '../../publish/charts/chart-svg.ts';
import { imageOf } from '../../publish/images/images.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => {
  const { catalogue, scorecards } = site();
  return drawnGraphics(catalogue, scorecards).map((graphic) => ({
    params: { file: graphic.file },
    props: { graphic },
  }));
};

export const GET: APIRoute<{ graphic: DrawnFile }> = async ({ props, site: origin }) => {
  const svg = siteSvg(site().catalogue, props.graphic, { site: origin, base: import.meta.env.BASE_URL });
  const png = await imageOf(svg, imageWidth);
  return new Response(png as Uint8Array<ArrayBuffer>);
};
