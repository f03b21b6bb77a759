import type { VitePlugin } from './vite-plugin.ts';

/**
 * Vite's plugin that lets pages see new data while one works on a site.
 *
 * @param folder the data folder
 */
export const dataWatcher = (folder: string): VitePlugin => ({
  name: 'gongkai-data',
  configureServer(server) {
    server.watcher.add(folder);
    server.watcher.on('change', (file) => {
      if (!file.startsWith(folder)) return;
      for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  },
});
