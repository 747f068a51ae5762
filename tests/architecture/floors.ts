export interface Floor {
  /** The rooms it may import from, beside itself. */
  uses: string[];
  /** The rooms it may take types from, and nothing that runs. */
  typesOf?: string[];
  /** `d3-*` stands for any of D3's modules. */
  packages: string[];
}

const drawing = { uses: ['wording', 'charts', 'styles'], typesOf: ['model', 'scorecard'] };
const astro = ['astro', 'astro:*'];

/** The house from the ground up. A room is a folder of `src`, or a file there; it uses only rooms named before it. */
export const floors: Record<string, Floor> = {
  styles: { uses: [], packages: [] },
  model: { uses: [], packages: ['zod'] },
  load: {
    uses: ['model'],
    packages: ['node:*', 'csv-parse', 'zod', 'yaml', 'satteri', 'fastest-levenshtein'],
  },
  scorecard: { uses: ['model'], packages: ['d3-array'] },
  wording: { uses: ['model'], typesOf: ['scorecard'], packages: [] },
  charts: { uses: ['wording', 'styles'], typesOf: ['model'], packages: ['d3', 'd3-*', 'astro'] },
  components: { ...drawing, packages: astro },
  layouts: { ...drawing, uses: [...drawing.uses, 'components'], packages: astro },
  'site.ts': { uses: ['model', 'load', 'scorecard'], packages: ['node:path'] },
  'glossary-links.ts': { uses: ['wording', 'site.ts'], packages: ['satteri'] },
  'middleware.ts': { uses: ['wording', 'site.ts'], packages: astro },
  'content.config.ts': { uses: ['site.ts'], packages: [...astro, 'node:path'] },
  'env.d.ts': { uses: [], typesOf: ['scorecard', 'wording'], packages: astro },
  search: { uses: ['model', 'scorecard', 'wording', 'charts'], packages: ['node:*', 'pagefind'] },
  publish: { uses: ['model', 'scorecard', 'wording', 'charts'], packages: ['node:*'] },
  pages: {
    // The script of the search page lies with the search, and a page is where a browser gets it from.
    uses: ['site.ts', 'scorecard', 'wording', 'components', 'layouts', 'search', 'styles'],
    typesOf: ['model'],
    packages: astro,
  },
  cli: {
    uses: ['model', 'load', 'scorecard', 'wording', 'charts', 'site.ts', 'search', 'publish'],
    packages: ['node:*', 'astro', 'sirv'],
  },
};

/** Beside `load`, which reads them, only these touch files. */
export const touchesFiles = ['src/cli/build.ts', 'src/cli/check.ts'];
