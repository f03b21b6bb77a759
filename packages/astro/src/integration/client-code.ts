import path from 'node:path';
import { type ElementScripts, elementScripts } from './preloads.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** What the oldest browsers understand in which the elements work. */
const target = 'es2020';
/** The same for style sheets: a media query written as a range is unknown to them, and what it holds is lost. */
export const cssTarget = ['chrome86', 'firefox78', 'safari14'];

/** What the script of the pages loads when it is time. */
const loadedLater = ['define-elements', 'studio/open'] as const;

/** Small scripts would be written into the pages, which a strict content security policy forbids. */
export const assetsInlineLimit = (file: string) => (file.endsWith('.js') ? false : undefined);

/** What compilers add to modules, 28 to 421 bytes each: one file, as each file is a request and a line in every page. */
const helper = /vite\/preload-helper|@oxc-project[/+]runtime/;

/**
 * Vite's plugins for what browsers load.
 *
 * @param found is told which files define the elements, when they are bundled
 */
export const clientCode = (found: (scripts: ElementScripts) => void): VitePlugin[] => [
  {
    name: 'gongkai-target',
    // For what browsers load, Astro sets these itself: what is said for the whole build is not heard. And what Vite would preload
    // it would look for at the root, not where the site is. Names that packages share are written where they are used, and load no file of their own.
    configEnvironment: (environment) =>
      environment === 'client'
        ? {
            build: {
              target,
              cssTarget,
              modulePreload: false,
              rolldownOptions: {
                optimization: { inlineConst: true },
                output: { codeSplitting: { groups: [{ name: 'helpers', test: helper }] } },
              },
            },
          }
        : null,
  },
  {
    name: 'gongkai-loader',
    enforce: 'pre',
    apply: 'build',
    // Vite wraps each `import()` into code that is several times as large as the loader of the pages, and has nothing to preload here.
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
    transform(code, id) {
      const [, ending] = /[/\\]astro[/\\](?:src|dist)[/\\]upgrade\.([jt]s)$/.exec(id) ?? [];
      if (ending === undefined || this.environment.name !== 'client') return null;
      let changed = code;
      for (const name of loadedLater) {
        const file = this.emitFile({
          type: 'chunk',
          id: path.join(path.dirname(id), `${name}.${ending}`),
          preserveSignature: 'strict',
        });
        const before = changed;
        changed = before.replace(
          new RegExp(`import\\((['"])\\./${name}\\.${ending}\\1\\)`),
          `import(import.meta.ROLLUP_FILE_URL_${file})`,
        );
        if (changed === before) throw new Error(`${id} does not import ${name}`);
      }
      return changed;
    },
    resolveFileUrl: ({ relativePath }) => JSON.stringify(`./${relativePath}`),
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      found(elementScripts(Object.values(bundle).filter((file) => file.type === 'chunk')));
    },
  },
];
