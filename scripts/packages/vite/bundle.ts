/** Files that are loaded by their addresses: by a page itself, or by code of a package that asks for a worker. */
import { build, type Rolldown } from 'vite';
import { wrapWorkers } from './worker-files.ts';

/** What the oldest browsers understand in which the elements work. */
export const target = 'es2020';

/** What is bundled, and where to. */
export interface Bundling {
  /** Folder of the package. */
  readonly root: string;
  /** Sources by the name of the file that is made of each, without its ending. */
  readonly entries: Readonly<Record<string, string>>;
  /** It is not emptied: other files of the package lie there. */
  readonly folder: string;
}

/**
 * Bundles modules with everything that they import. Vite's build of an application, and not of a library: the latter writes a worker into the code as a
 * `data:` or `blob:` address, which strict policies refuse. Addresses of files are relative to the module that asks (`new URL('…',
 * import.meta.url)`), which a page finds below any path and a bundler finds, too. All files end in `.js`: many hosts send `.mjs` with a type
 * that browsers refuse.
 *
 * @returns the paths of all modules that are in them
 */
export async function bundle({ root, entries, folder }: Bundling): Promise<readonly string[]> {
  const before = process.env.NODE_ENV;
  // Lit brings a longer build for development.
  process.env.NODE_ENV = 'production';
  try {
    const result = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      mode: 'production',
      base: './',
      // Runs as a module and as a classic script: only the latter can be started from another origin.
      worker: { format: 'iife', rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } } },
      build: {
        target,
        outDir: folder,
        emptyOutDir: false,
        modulePreload: false,
        minify: true,
        // MapLibre is more than a megabyte, and comes when it is asked for.
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: { ...entries },
          preserveEntrySignatures: 'strict',
          // As the built packages have it: see inline-names.ts.
          optimization: { inlineConst: true },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name]-[hash].js',
            assetFileNames: '[name]-[hash][extname]',
          },
        },
      },
    });
    wrapWorkers(folder);
    const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
    return (output?.output ?? []).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
  } finally {
    // Assigned, undefined would become the word “undefined”, which the next build takes for development: Lit would be the longer one.
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
