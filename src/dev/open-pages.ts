import type { ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';

export type Server = HookParameters<'astro:server:setup'>['server'];

/** The pages open in browsers, which are to follow each change. */
export interface OpenPages {
  /** Notes on an answer which change it is made after. */
  stamp: (response: ServerResponse) => void;
  /** Has them all loaded anew. */
  loadAnew: () => void;
}

const shown = 'scorecards:shown';

/**
 * Follows the pages that carry `tellShown`. A page that is only being loaded cannot hear that it should load anew: so
 * each says, once it hears, which change it was made after, and is told again where there was another since.
 */
export function followPages({ environments }: Server): OpenPages {
  const { hot } = environments.client;
  let changes = 0;
  hot.on(shown, (seen: number, client) => {
    if (seen !== changes) client.send({ type: 'full-reload' });
  });
  return {
    stamp: (response) => response.setHeader('server-timing', `changes;dur=${changes}`),
    loadAnew: () => {
      changes += 1;
      hot.send({ type: 'full-reload' });
    },
  };
}

/** The script by which a page follows. `base` is the path the site lies under. */
export const tellShown = (base: string): string =>
  `import("${base}@vite/client").then(({ createHotContext }) => {
  const stamp = performance.getEntriesByType("navigation")[0]?.serverTiming?.find(({ name }) => name === "changes");
  if (stamp) createHotContext("/").send("${shown}", stamp.duration);
});`;
