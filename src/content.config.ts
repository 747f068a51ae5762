import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { siteRoot } from './site.ts';

/** All MDX documents, by their path below `content/`. The loader has checked them before Astro sees them. */
const documents = defineCollection({
  loader: glob({
    pattern: '**/*.mdx',
    base: join(siteRoot(), 'content'),
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

export const collections = { documents };
