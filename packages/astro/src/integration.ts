import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '@gongkai/snapshot';
import { readSettings } from '@gongkai/snapshot/node';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { beginDrawings, endDrawings } from './cache/drawings.ts';
import { dataFolder, palettePlugin } from './palette.ts';
import { type ElementScripts, elementScripts, withPrefetch } from './prefetch.ts';
import { beginProgress, type Progress } from './progress.ts';
import { buildWords } from './words/build.ts';
import { writeAddresses } from './write-addresses.ts';

/** What the oldest browsers understand in which the elements work. */
const target = 'es2020';
/** The same for style sheets: a media query written as a range is unknown to them, and what it holds is lost. */
const cssTarget = ['chrome86', 'firefox78', 'safari14'];

/** Small scripts would be written into the pages, which a strict content security policy forbids. */
const assetsInlineLimit = (file: string) => (file.endsWith('.js') ? false : undefined);

/** Writes pages as another does, and says how many of them are written. */
function counted(prerenderer: AstroPrerenderer, progress: Progress): AstroPrerenderer {
  const { writing } = buildWords();
  let [written, total] = [0, 0];
  return {
    ...prerenderer,
    async getStaticPaths() {
      const paths = await prerenderer.getStaticPaths();
      total = paths.length;
      return paths;
    },
    async render(request, options) {
      progress.now(writing(written, total));
      const page = await prerenderer.render(request, options);
      written += 1;
      return page;
    },
  };
}

/**
 * The Astro integration of a Gongkai site: pages see new data while one works on it, bundles are ES2020, and the built site's addresses start
 * with the path of the `url` in `site.json`, or are relative without one.
 */
export function gongkai(): AstroIntegration {
  let progress: Progress | null = null;
  let scripts: ElementScripts = { elements: [], map: [] };
  return {
    name: '@gongkai/astro',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const folder = dataFolder();
        updateConfig({
          vite: {
            build: { assetsInlineLimit, cssTarget },
            plugins: [
              palettePlugin(),
              {
                name: 'gongkai-target',
                // For what browsers load, Astro sets these itself: what is said for the whole build is not heard. And what Vite would preload
                // it would look for at the root, not where the site is.
                configEnvironment: (environment) =>
                  environment === 'client' ? { build: { target, cssTarget, modulePreload: false } } : null,
              },
              {
                name: 'gongkai-loader',
                enforce: 'pre',
                apply: 'build',
                // Vite wraps each `import()` into code that is several times as large as the loader of the pages, and has nothing to preload here.
                load: (id) =>
                  id.includes('vite/preload-helper')
                    ? 'export const __vitePreload = (load) => load();'
                    : null,
                transform(code, id) {
                  if (!/[/\\]astro[/\\]src[/\\]upgrade\.ts$/.test(id) || this.environment.name !== 'client')
                    return null;
                  const file = this.emitFile({
                    type: 'chunk',
                    id: path.join(path.dirname(id), 'define-elements.ts'),
                    preserveSignature: 'strict',
                  });
                  return code.replace("'./define-elements.ts')", `import.meta.ROLLUP_FILE_URL_${file})`);
                },
                resolveFileUrl: ({ relativePath }) => JSON.stringify(`./${relativePath}`),
                generateBundle(_, bundle) {
                  if (this.environment.name !== 'client') return;
                  scripts = elementScripts(Object.values(bundle).filter((file) => file.type === 'chunk'));
                },
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
      'astro:build:start': ({ setPrerenderer }) => {
        const said = beginProgress((line) => console.error(line));
        progress = said;
        said.now(buildWords().bundling);
        beginDrawings();
        setPrerenderer((usual) => counted(usual, said));
      },
      'astro:build:done': async ({ dir }) => {
        progress?.end();
        await writeAddresses(fileURLToPath(dir), basePath(readSettings(dataFolder()).url), (html) =>
          withPrefetch(html, scripts),
        );
        await endDrawings();
      },
    },
  };
}
