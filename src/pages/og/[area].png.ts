import type { APIRoute } from 'astro';
import { councilImage, councilSvg } from '../../publish/charts/council-image.ts';
import { imageOf } from '../../publish/images/images.ts';
import type { Scorecard } from '../../scorecard/build-scorecard.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () =>
  site().scorecards.map((card) => ({ params: { area: card.area.id }, props: { card } }));

export const GET: APIRoute<{ card: Scorecard }> = async ({ props }) => {
  const png = await imageOf(councilSvg(props.card), councilImage(props.card).width);
  return new Response(png as Uint8Array<ArrayBuffer>);
};
