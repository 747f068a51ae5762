import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

import { guardPlugin } from './src/load/prose/guard-mdx.ts';
import { glossaryLinks, headingIds, siteLinks } from './src/prose-links.ts';

const { SCORECARDS_SITE: site, SCORECARDS_BASE: base = '/', SCORECARDS_OUT: outDir = 'dist' } = process.env;

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  // A strict content policy lets no script stand in a page, however small.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'documents', test: /\.mdx/ }] } } },
    },
  },
  devToolbar: { enabled: false },
  // An embedded chart is part of another page, a table in another order the same page again: nothing to be found by itself.
  integrations: [
    mdx(),
    ...(site ? [sitemap({ filter: (page) => !/\/(embed\/|indicators\/[^/]+\/by-)/.test(page) })] : []),
  ],
  markdown: {
    // Coloured code would need styles in its markup, which the content policy refuses.
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [guardPlugin, siteLinks(base), glossaryLinks(base)],
      hastPlugins: [headingIds],
    }),
  },
});
