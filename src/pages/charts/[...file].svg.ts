import type { APIRoute } from 'astro';
import { type DrawnFile, drawnGraphics } from '../../graphics/all-graphics.ts';
import { siteSvg } from '../../publish/charts/chart-svg.ts';
import { svgWithVersion } from '../../publish/images/mark-version.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => {
  const { catalogue, scorecards } = site();
  return drawnGraphics(catalogue, scorecards).map((graphic) => ({
    params: { file: graphic.file },
    props: { graphic },
  }));
};

export const GET: APIRoute<{ graphic: DrawnFile }> = ({ props, locals, site: origin }) => {
  const svg = siteSvg(site().catalogue, props.graphic, { site: origin, base: import.meta.env.BASE_URL });
  return new Response(svgWithVersion(svg, locals.dataVersion));
};
