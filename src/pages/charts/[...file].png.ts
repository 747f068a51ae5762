import type { APIRoute } from 'astro';
import { type DrawnFile, drawnGraphics } from '../../graphics/all-graphics.ts';
import { imageWidth, siteSvg } from '../../publish/charts/chart-svg.ts';
import { imageOf } from '../../publish/images/images.ts';
import { pngWithVersion } from '../../publish/images/mark-version.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => {
  const { catalogue, scorecards } = site();
  return drawnGraphics(catalogue, scorecards).map((graphic) => ({
    params: { file: graphic.file },
    props: { graphic },
  }));
};

export const GET: APIRoute<{ graphic: DrawnFile }> = async ({ props, locals, site: origin }) => {
  const svg = siteSvg(site().catalogue, props.graphic, { site: origin, base: import.meta.env.BASE_URL });
  const png = await imageOf(svg, imageWidth);
  return new Response(pngWithVersion(png, locals.dataVersion));
};
