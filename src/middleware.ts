import { defineMiddleware } from 'astro:middleware';
import { dataVersion } from './publish/version.ts';
import { stepGroupsOf } from './scorecard/steps.ts';
import { hasFaults, site } from './site.ts';

/** Looked up where a component asks: a page that needs no data can be shown while the data has faults. */
const fromData = {
  get catalogue() {
    return site().catalogue;
  },
  get dataVersion() {
    // While it is edited, a page that needs no data is shown beside its faults.
    return hasFaults() ? 'none, while the data has faults' : dataVersion(site().catalogue.dataset);
  },
  get findTerms() {
    return site().findTerms;
  },
};

/** Hands the dataset and a fresh page memory to every component. */
export const onRequest = defineMiddleware((context, next) => {
  Object.defineProperties(context.locals, Object.getOwnPropertyDescriptors(fromData));
  Object.assign(context.locals, {
    stepGroupsOf: (area: string) => stepGroupsOf(site().catalogue, area),
    seenTerms: new Set(),
    usedIds: new Set(),
  });
  return next();
});
