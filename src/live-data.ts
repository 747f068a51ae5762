import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { siteRoot } from './site.ts';

/** While editing: a change under `data/` makes the pages anew, and a fault in it shows in the browser. */
export const liveData = (): AstroIntegration => ({
  name: 'live-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = join(siteRoot(), 'data');
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  },
});
