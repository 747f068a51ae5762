import { defineMiddleware } from 'astro:middleware';
import { keepInUse } from './kept/keep.ts';
import { bytesOf, keepPage } from './kept/keep-page.ts';
import { isKept } from './kept/kept-routes.ts';
import { versionPlace, withVersion } from './publish/put-version.ts';
import { dataVersion } from './publish/version.ts';
import { stepGroupsOf } from './scorecard/steps.ts';
import { hasFaults, site } from './site.ts';

/** Looked up where a component asks: a page that needs no data can be shown while the data has faults. */
const fromData = {
  get catalogue() {
    return site().catalogue;
  },
  get findTerms() {
    return site().findTerms;
  },
};

// While it is edited, a page that needs no data is shown beside its faults.
const version = (): string =>
  hasFaults() ? 'none, while the data has faults' : dataVersion(site().catalogue.dataset);

/** Hands the dataset and a fresh page memory to every component; answers with a page made before where nothing changed. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, props, routePattern, url } = context;
  Object.defineProperties(locals, Object.getOwnPropertyDescriptors(fromData));
  Object.assign(locals, {
    stepGroupsOf: (area: string) => stepGroupsOf(site().catalogue, area),
    seenTerms: new Set(),
    usedIds: new Set(),
  });
  const path = url.pathname;
  const keep = isKept(routePattern) ? keepInUse() : undefined;
  if (!keep && !path.endsWith('.png')) {
    Object.defineProperty(locals, 'dataVersion', { get: version });
    return next();
  }
  // A new version alone must make no page anew.
  locals.dataVersion = versionPlace;
  const asked = { path, props, make: next };
  const body = keep ? await keepPage(asked, keep, site().digests) : await bytesOf(await next());
  return new Response(withVersion(path, body, version()) as Uint8Array<ArrayBuffer>);
});
