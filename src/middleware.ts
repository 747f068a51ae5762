import { defineMiddleware } from 'astro:middleware';
import { stepGroupsOf } from './scorecard/steps.ts';
import { site } from './site.ts';
import { type TermFinder, termFinder } from './wording/link-terms.ts';

let findTerms: TermFinder | undefined;

/** Hands the dataset and a fresh page memory to every component. */
export const onRequest = defineMiddleware((context, next) => {
  const { catalogue } = site();
  findTerms ??= termFinder(catalogue.dataset.glossary);
  Object.assign(context.locals, {
    catalogue,
    stepGroupsOf: (area: string) => stepGroupsOf(catalogue, area),
    findTerms,
    seenTerms: new Set(),
    usedIds: new Set(),
  });
  return next();
});
