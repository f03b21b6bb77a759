import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '@gongkai/snapshot';
import { readSettings } from '@gongkai/snapshot/node';
import type { AstroIntegration } from 'astro';
import { writeAddresses } from './write-addresses.ts';

/** What the oldest browsers understand in which the elements work. */
const target = 'es2020';

const dataFolder = () => path.resolve(process.env.GONGKAI_DATA ?? 'data');

/**
 * The Astro integration of a Gongkai site: pages see new data while one works on it, bundles are ES2020, and the built site's addresses start
 * with the path of the `url` in `site.json`, or are relative without one.
 */
export function gongkai(): AstroIntegration {
  return {
    name: '@gongkai/astro',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const folder = dataFolder();
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'gongkai-target',
                // For what browsers load, Astro sets these itself: what is said for the whole build is not heard. And what Vite would preload
                // it would look for at the root, not where the site is.
                configEnvironment: (environment) =>
                  environment === 'client' ? { build: { target, modulePreload: false } } : null,
              },
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
      'astro:build:done': ({ dir }) =>
        writeAddresses(fileURLToPath(dir), basePath(readSettings(dataFolder()).url)),
    },
  };
}
