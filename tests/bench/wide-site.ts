/**
 * The pages that are made beside peers. On the wide world the first set is 633 of them: 153 scorecards, their
 * performance, two assessments of each, twenty indicators and the home page. The second adds a page for each chart.
 */
const sets: Record<string, readonly string[]> = {
  wide: [
    'index.astro',
    'councils/[council]/index.astro',
    'councils/[council]/performance/index.astro',
    'councils/[council]/assessments/[assessment].astro',
    'indicators/[indicator].astro',
  ],
  charts: ['charts/[area]/[name].astro'],
};

/** The files below `src/pages` that make a set of pages: `wide`, or `charts` for those and a page for each chart. Throws for any other. */
export function routesOf(set: string): readonly string[] {
  const routes = sets[set];
  if (!routes) throw new Error(`There is no set of pages "${set}".`);
  return set === 'wide' ? routes : [...(sets.wide ?? []), ...routes];
}
