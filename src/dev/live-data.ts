import { join } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { type Checked, checkRoot, isSound } from './check-root.ts';
import { faultPage } from './fault-page.ts';
import { followPages, type OpenPages, type Server, tellShown } from './open-pages.ts';
import { watchFolders } from './watch-folders.ts';
import { whenQuiet } from './when-quiet.ts';

type Setup = HookParameters<'astro:server:setup'>;

/**
 * While editing: checks a root at the start and after each change of `data/` or `content/`. As long as it has errors
 * every page shows them; then the pages are made anew. Open pages follow by themselves. `tell` hears of each check once.
 */
export function liveData(root: string, tell: (checked: Checked) => void): AstroIntegration {
  // Astro keeps the documents as they were when it last read them, and reads none while there are errors.
  let unread = false;
  let astro: Setup | undefined;
  let pages: OpenPages | undefined;
  const quiet = whenQuiet(async () => {
    checked = check();
    if (!astro) return;
    if (unread && isSound(checked)) await readDocuments(astro);
    forgetPages(astro.server);
    pages?.loadAnew();
  });
  const watchAgain = watchFolders(root, ['data', 'content'], (folder) => {
    if (folder === 'content') unread = true;
    quiet.changed();
  });
  const check = (): Checked => {
    watchAgain();
    const found = checkRoot(root);
    tell(found);
    return found;
  };
  const readDocuments = async ({ refreshContent }: Setup) => {
    unread = false;
    await refreshContent?.({}).catch((error: Error) => {
      unread = true;
      checked = error;
      tell(error);
    });
  };
  let checked = check();
  unread = !isSound(checked);
  const setUp = (setup: Setup) => {
    astro = setup;
    pages = followPages(setup.server);
    // Astro's root lies elsewhere; a new page is seen only in a folder that is watched.
    setup.server.watcher.add(join(process.cwd(), 'src'));
    showFaults(setup.server, pages, () => quiet.settled().then(() => checked));
  };
  return {
    name: 'live-data',
    hooks: {
      'astro:config:setup': ({ config, injectScript }) =>
        injectScript('head-inline', tellShown(withSlash(config.base))),
      'astro:server:setup': setUp,
    },
  };
}

const withSlash = (base: string): string => base.replace(/\/?$/, '/');

/** Answers every request for a page with the faults while there are errors; lets it wait for a check under way. */
function showFaults({ middlewares, config }: Server, pages: OpenPages, newest: () => Promise<Checked>): void {
  const base = withSlash(config.base);
  middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '/').replace(base, '/').replace(/[?#].*$/, '');
    if (isOfServer(path)) return next();
    const checked = await newest();
    pages.stamp(response);
    if (isSound(checked) || path === '/contribute/rules/') return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(faultPage(checked, base));
  });
}

/** Scripts and styles, which are made from code and from no data. */
const isOfServer = (path: string): boolean => /^\/(@|src\/|node_modules\/)/.test(path);

/** Lets go of what was made from the data before: lists of pages, and prose with its links to the glossary. */
function forgetPages({ environments }: Server): void {
  for (const environment of Object.values(environments)) {
    for (const module of environment.moduleGraph.idToModuleMap.values())
      if (module.file?.endsWith('.mdx')) environment.moduleGraph.invalidateModule(module);
    environment.hot.send('astro:content-changed', {});
  }
}
