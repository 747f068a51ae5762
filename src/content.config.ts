import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { hasFaults, siteRoot } from './site.ts';

const files = glob({
  pattern: '**/*.mdx',
  base: join(siteRoot(), 'content'),
  generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
});

/**
 * All MDX documents, by their path below `content/`. Astro reads them once the check has found no fault, and not again
 * by itself: while editing, it is told to after each change that passes.
 */
const documents = defineCollection({
  loader: {
    name: 'documents',
    load: async ({ watcher: _, ...context }) => {
      if (!hasFaults()) await files.load(context);
    },
  },
});

export const collections = { documents };
