export interface Floor {
  /** The rooms it may import from, beside itself. */
  uses: string[];
  /** The rooms it may take types from, and nothing that runs. */
  typesOf?: string[];
  /** `d3-*` stands for any of D3's modules. */
  packages: string[];
}

// The model is the ground: ids, keys and periods are asked of it on every floor.
const drawing = { uses: ['model', 'wording', 'charts', 'graphics', 'styles'], typesOf: ['scorecard'] };
/** The other files that lie in `src` itself: what Astro's configuration, middleware and collections call. */
export const hooks = 'src';
const astro = ['astro', 'astro:*'];

/** The house from the ground up. A room is a folder of `src`, or `site.ts`; it uses only rooms named before it. */
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
  // Beyond the table: what is judged, made into charts with all that stands around them.
  graphics: { uses: ['model', 'scorecard', 'wording', 'charts'], packages: [] },
  components: { ...drawing, packages: astro },
  layouts: { ...drawing, uses: [...drawing.uses, 'components'], packages: astro },
  // Beyond the table: what a page reads of the data, so that the next build makes anew only what reads otherwise.
  kept: { uses: ['model'], typesOf: ['scorecard'], packages: ['node:*'] },
  'site.ts': { uses: ['model', 'load', 'scorecard', 'wording', 'kept'], packages: ['node:path'] },
  search: {
    uses: ['model', 'scorecard', 'wording', 'charts'],
    packages: ['node:*', 'pagefind'],
  },
  // Beyond the table: what two to four councils share, laid out alike at build and in the browser.
  compare: { uses: ['model', 'scorecard', 'wording'], packages: [] },
  publish: {
    uses: ['model', 'scorecard', 'wording', 'charts', 'graphics'],
    packages: ['node:*', 'zod', '@resvg/resvg-wasm', 'fflate', 'hyparquet-writer', 'write-excel-file'],
  },
  [hooks]: {
    // Beyond the table: every page shows the version of the data, which publish makes.
    uses: ['model', 'scorecard', 'wording', 'kept', 'site.ts', 'publish'],
    packages: [...astro, 'satteri', 'node:path'],
  },
  pages: {
    // Beyond the table: a route that answers with a file asks publish for it, and the search page holds its script.
    uses: [
      'model',
      'site.ts',
      'scorecard',
      'wording',
      'charts',
      'graphics',
      'components',
      'layouts',
      'publish',
      'search',
      'compare',
      'styles',
    ],
    packages: astro,
  },
  // It reads a site as its readers do, and asks components only how the id of a row is made.
  verify: { uses: ['model', 'components'], packages: ['node:*', 'parse5', 'csv-parse', 'fflate'] },
  build: { uses: ['search', 'verify', 'kept'], typesOf: ['model'], packages: ['node:*', 'astro'] },
  // Rows are laid into the files of tables and tried out there, for import and new alike.
  rows: { uses: ['model', 'load'], packages: ['node:*'] },
  // Files from outside become rows of tables: it asks the loader how tables are read and whether all is well.
  import: { uses: ['model', 'load', 'rows'], packages: ['node:*', '@e965/xlsx', 'csv-parse'] },
  // What is begun by hand: it asks the loader what a cell holds, and whether an answer fits.
  new: { uses: ['model', 'load', 'wording', 'rows'], packages: ['node:*', 'zod'] },
  // What git keeps of the tables becomes a file beside them: it asks the loader what a cell may hold.
  history: { uses: ['model', 'load'], packages: ['node:*', 'csv-parse'] },
  // Whether the documents that are cited still stand where they were found: the one room that asks others.
  links: { uses: ['model'], packages: ['node:*'] },
  // Two datasets side by side, and what a site would show otherwise: it asks every room that makes something of data.
  diff: {
    uses: ['model', 'load', 'scorecard', 'wording', 'graphics', 'kept', 'compare', 'publish'],
    packages: ['node:*'],
  },
  dev: { uses: ['load', 'site.ts'], packages: ['node:*', 'astro'] },
  cli: {
    uses: [
      'model',
      'load',
      'scorecard',
      'wording',
      'charts',
      'site.ts',
      'search',
      'publish',
      'verify',
      'build',
      'rows',
      'import',
      'new',
      'history',
      'links',
      'diff',
      'dev',
    ],
    packages: ['node:*', 'sirv', 'astro'],
  },
};

/** Beside `load`, which reads them, only these touch files. */
export const touchesFiles = [
  'src/build/build-site.ts',
  'src/build/checksums.ts',
  'src/build/exchange.ts',
  'src/build/ground.ts',
  'src/build/headers.ts',
  'src/build/kept-pages.ts',
  'src/build/own-root.ts',
  'src/build/place.ts',
  'src/build/render.ts',
  'src/build/running.ts',
  'src/build/swap.ts',
  'src/cli/arguments.ts',
  'src/cli/build.ts',
  'src/cli/dev.ts',
  'src/cli/dictionary.ts',
  'src/cli/history.ts',
  'src/cli/host.ts',
  'src/cli/import.ts',
  'src/cli/preview.ts',
  'src/cli/release.ts',
  // What is to be written is laid into the text that is there, tried on a copy, and then written.
  'src/rows/table-text.ts',
  'src/rows/try-texts.ts',
  'src/rows/write-texts.ts',
  'src/cli/diff.ts',
  // A revision as it was, and charts before and after.
  'src/diff/draw-charts.ts',
  'src/diff/revision.ts',
  // Which folder changed while editing, never what stands in it.
  'src/dev/watch-folders.ts',
  // Fonts, the style sheets that charts are drawn after, and images drawn before.
  'src/publish/images/draw-image.ts',
  'src/publish/images/image-cache.ts',
  'src/publish/project-file.ts',
  'src/search/index-site.ts',
  'src/verify/read-site.ts',
];
