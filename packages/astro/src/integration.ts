import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeUrlsRelative } from './relative-urls.ts';

/**
 * The Astro integration of a Gongkai site: pages see new data while one works on it, bundles are ES2020, and the built site's addresses are
 * relative.
 */
export function gongkai(): AstroIntegration {
  return {
    name: '@gongkai/astro',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const folder = path.resolve(process.env.GONGKAI_DATA ?? 'data');
        updateConfig({
          vite: {
            build: { target: 'es2020', modulePreload: { polyfill: false } },
            plugins: [
              {
                name: 'gongkai-data',
                configureServer(server) {
                  server.watcher.add(folder);
                  server.watcher.on('change', (file) => {
                    if (!file.startsWith(folder)) return;
                    for (const environment of Object.values(server.environments))
                      environment.moduleGraph.invalidateAll();
                    server.ws.send({ type: 'full-reload' });
                  });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => makeUrlsRelative(fileURLToPath(dir)),
    },
  };
}
