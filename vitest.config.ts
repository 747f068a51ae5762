import { getViteConfig } from 'astro/config';
import { configDefaults, defineConfig } from 'vitest/config';

const ofTheWholeSite = 'tests/site/!(*.self).test.ts';

/** With Astro's plugins, so that its container can render components and pages in a test. */
const unit = getViteConfig({
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ofTheWholeSite],
  },
});

/** Builds the site first, then reads every page of it in a browser. */
const site = {
  test: {
    name: 'site',
    include: [ofTheWholeSite],
    globalSetup: 'tests/site/build-site.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
};

export default defineConfig({ test: { projects: [unit, site] } });
