import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { licencesOf } from './licences.ts';
import { type Entry, isExternal } from './manifest.ts';

/** What the oldest browsers understand in which the elements work. */
const target = 'es2020';

export interface Bundling {
  /** Folder of the package. */
  readonly root: string;
  readonly entries: readonly Entry[];
  /** Where it is written, emptied before. */
  readonly folder: string;
  /** For a page itself, with everything in it; else for a consumer's bundler. */
  readonly alone: boolean;
}

/**
 * Bundles entries. Vite's build of an application, and not of a library: the latter writes the worker into the code as a `data:` or `blob:` address,
 * which strict policies refuse. Addresses of files are relative to the module that asks (`new URL('…', import.meta.url)`), which a page finds below
 * any path and a bundler finds, too.
 */
export async function bundle({ root, entries, folder, alone }: Bundling): Promise<void> {
  const before = process.env.NODE_ENV;
  // Lit brings a longer build for development.
  process.env.NODE_ENV = 'production';
  const names = alone ? '[name]-[hash]' : 'chunks/[name]-[hash]';
  try {
    const result = await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      mode: 'production',
      base: './',
      worker: { format: 'iife', rolldownOptions: { output: { entryFileNames: `${names}.js` } } },
      build: {
        target,
        outDir: folder,
        emptyOutDir: true,
        modulePreload: false,
        minify: true,
        // MapLibre is more than a megabyte, and comes when it is asked for.
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: Object.fromEntries(entries.map(({ name, source }) => [name, path.join(root, source)])),
          preserveEntrySignatures: 'strict',
          external: alone ? [] : (id: string) => isExternal(id.split('/')[0] ?? ''),
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: `${names}.js`,
            assetFileNames: `${names}[extname]`,
          },
        },
      },
    });
    const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
    const modules = (output?.output ?? []).flatMap((file) =>
      file.type === 'chunk' ? Object.keys(file.modules) : [],
    );
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'LICENCES.txt'), licencesOf(modules));
  } finally {
    process.env.NODE_ENV = before;
  }
}
