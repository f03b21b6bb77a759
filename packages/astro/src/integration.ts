import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath, DataError } from '@gongkai/snapshot';
import { checkFolder, readSettings } from '@gongkai/snapshot/node';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { archiveFolder, readArchive, withChain } from './archive/archive.ts';
import { copyArchive, keepFrozen } from './archive/copy-archive.ts';
import { unfrozen } from './archive/frozen.ts';
import { beginDrawings, endDrawings } from './cache/drawings.ts';
import { assetsInlineLimit, clientCode, cssTarget } from './integration/client-code.ts';
import { dataWatcher } from './integration/data-watcher.ts';
import { inWords } from './integration/in-words.ts';
import { missingTiles } from './integration/missing-tiles.ts';
import { moduleTypes } from './integration/module-types.ts';
import { type GongkaiOptions, resolveOptions } from './integration/options.ts';
import { type ElementScripts, withPreloads } from './integration/preloads.ts';
import { beginProgress, type Progress } from './integration/progress.ts';
import { requirePublicFiles } from './integration/public-files.ts';
import { frozenRoute, languageRoutes, routesOf } from './integration/routes.ts';
import { virtualModules } from './integration/virtual-modules.ts';
import { writeAddresses } from './integration/write-addresses.ts';
import { firstLanguage, languagesOf } from './languages/languages.ts';
import { writeOffline } from './offline/write-offline.ts';
import { OptionError } from './option-error.ts';
import { loadSite } from './site.ts';
import { buildWords } from './words/build.ts';

export type { ComponentName } from './integration/components.ts';
export type { GongkaiOptions } from './integration/options.ts';
export { OptionError } from './option-error.ts';

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

/** A page of the package: in the published one its code is JavaScript, as this module is. */
const pageFile = (file: string) =>
  path.join(import.meta.dirname, 'pages', file.replace(/\.ts$/, path.extname(import.meta.filename)));

/**
 * The Astro integration of a Gongkai site: it brings every page, pages see new data while one works on it, bundles are ES2020, and the built
 * site's addresses start with the path of the `url` in `site.json`, or are relative without one.
 *
 * @param given which components, words and pages are the site's own; all of the theme's where nothing is said
 * @returns the integration; when Astro starts, its set-up throws an OptionError where the site names what is not there, and a DataError where
 *   `site.json` is not as it should be
 * @example
 * ```ts
 * gongkai({ components: { Footer: './src/components/Footer.astro' } }).name; // '@gongkai/astro'
 * ```
 */
export function gongkai(given: GongkaiOptions = {}): AstroIntegration {
  let progress: Progress | null = null;
  let scripts: ElementScripts = { elements: [], map: [] };
  let dataFolder = '';
  /** Folder of the files that have their hash in their name. */
  let assets = '_astro';
  /** Whether this run writes what is frozen, and nothing else: `GONGKAI_FREEZE=1 astro build`. */
  const freezes = process.env.GONGKAI_FREEZE === '1';
  return {
    name: '@gongkai/astro',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig, injectRoute, addMiddleware, addWatchFile }) => {
        const options = inWords(() => {
          if (config.base !== '/') throw new OptionError(buildWords().noBase(config.base));
          return resolveOptions(given, fileURLToPath(config.root), fileURLToPath(config.publicDir));
        });
        dataFolder = options.dataFolder;
        const settings = inWords(() => {
          const found = readSettings(dataFolder);
          requirePublicFiles(found, fileURLToPath(config.publicDir));
          return found;
        });
        // Which pages there are is decided here: another choice needs another start.
        addWatchFile(`${dataFolder}/site.json`);
        const ownPages = fileURLToPath(new URL('pages/', config.srcDir));
        const inject = (routes: readonly { readonly pattern: string; readonly file: string }[]) => {
          for (const { pattern, file } of routes)
            injectRoute({ pattern, entrypoint: pageFile(file), prerender: true });
        };
        const [first, ...others] = languagesOf(settings);
        const routes = routesOf(settings, dataFolder, ownPages);
        const translated = others.map(
          (language) => [language, languageRoutes(routes, language, ownPages)] as const,
        );
        if (options.routes) inject(freezes ? [frozenRoute] : routes);
        if (options.routes && !freezes) for (const [, { added }] of translated) inject(added);
        // It reads what the one of languages has written, which looks at titles as a whole.
        if (!freezes)
          addMiddleware({ entrypoint: pageFile('../languages/border-middleware.ts'), order: 'pre' });
        if (others.length > 0)
          addMiddleware({ entrypoint: pageFile('../languages/middleware.ts'), order: 'pre' });
        const pages = Object.fromEntries(translated.map(([language, { patterns }]) => [language, patterns]));
        updateConfig({
          // The site that was built stays as it is.
          ...(freezes ? { outDir: new URL('.cache/frozen/', config.root) } : {}),
          // The addresses of pages are folders. A strict content security policy forbids styles in pages, and each page would carry them again.
          build: { format: 'directory', inlineStylesheets: 'never' },
          vite: {
            // MapLibre is more than a megabyte, and comes when a reader asks for it.
            build: { assetsInlineLimit, cssTarget, chunkSizeWarningLimit: 2_000 },
            // It holds pages and what is made for each site: Node could not load it by itself.
            ssr: { noExternal: ['@gongkai/astro'] },
            plugins: [
              virtualModules(options, { all: [first ?? 'zh-Hans', ...others], pages }, command === 'build'),
              ...clientCode((found) => {
                scripts = found;
              }),
              dataWatcher(dataFolder),
            ],
          },
        });
      },
      'astro:config:done': ({ config, injectTypes }) => {
        ({ assets } = config.build);
        injectTypes({ filename: 'modules.d.ts', content: moduleTypes });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Pages would find it as well, but only after everything is bundled.
        inWords(() => {
          const { problems } = checkFolder(dataFolder);
          if (problems.length > 0) throw new DataError(problems);
        });
        const said = beginProgress((line) => console.error(line));
        progress = said;
        said.now(buildWords().bundling);
        beginDrawings();
        setPrerenderer((usual) => counted(usual, said));
      },
      'astro:build:done': async ({ dir, logger }) => {
        progress?.end();
        // Before addresses are written for their place: here each is a file below the root.
        if (!freezes)
          await writeOffline(fileURLToPath(dir), readSettings(dataFolder).offline === true, [`${assets}/`]);
        await writeAddresses(fileURLToPath(dir), basePath(readSettings(dataFolder).url), (html) =>
          withPreloads(html, scripts),
        );
        await endDrawings();
        if (readSettings(dataFolder).url === undefined) logger.info(buildWords().noUrl);
        const [folder, archive] = [fileURLToPath(dir), archiveFolder(dataFolder)];
        if (freezes) {
          const kept = unfrozen(await loadSite(dataFolder), readArchive(archive)).map(({ figure, hash }) => ({
            hash,
            figure: figure.figure.id,
          }));
          await keepFrozen(folder, archive, kept);
          logger.info(buildWords().frozen(kept.length, archive));
          return;
        }
        const language = firstLanguage(readSettings(dataFolder));
        await copyArchive(
          inWords(() => withChain(readArchive(archive), checkFolder(dataFolder).data.chain)),
          folder,
          language,
        );
        const tiles = missingTiles(fileURLToPath(dir));
        if (tiles !== null) logger.warn(buildWords().tilesNeeded(dataFolder, tiles));
      },
    },
  };
}

export default gongkai;
