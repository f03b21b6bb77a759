import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** The folder of the package of elements. */
export const root = fileURLToPath(new URL('../../../elements/', import.meta.url));

/** One emitted file. */
export interface Chunk {
  readonly name: string;
  readonly code: string;
  readonly isEntry: boolean;
  /** Names of the chunks that come with it. */
  readonly imports: readonly string[];
  /** Sources in it. */
  readonly modules: readonly string[];
}

/**
 * @param file of a package
 * @param folder of that package, this one unless told
 * @param external what is left out, by how it is imported
 * @returns what a site's build makes of it: the entry, all that comes with it, and what is loaded later
 */
export async function bundle(
  file: string,
  folder = root,
  external: RegExp | null = null,
): Promise<readonly Chunk[]> {
  // As the site's build has it; Lit brings a longer build for development.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    base: './',
    build: {
      write: false,
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: {
        input: `${folder}${file}`,
        preserveEntrySignatures: 'strict',
        // As the theme sets it for a site, and as the packages are published.
        optimization: { inlineConst: true },
        ...(external === null ? {} : { external }),
      },
    },
  });
  // Assigned, undefined would become the word “undefined”, which the next build takes for development: Lit would be the longer one.
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const made = (output?.output ?? []).flatMap((chunk) =>
    chunk.type === 'chunk'
      ? {
          name: chunk.fileName,
          code: chunk.code,
          isEntry: chunk.isEntry,
          imports: chunk.imports,
          modules: Object.keys(chunk.modules),
        }
      : [],
  );
  const files = (output?.output ?? []).flatMap((file) =>
    file.type === 'asset' ? [[file.fileName, String(file.source)] as const] : [],
  );
  assets.set(made, new Map(files));
  return made;
}

const assets = new WeakMap<readonly Chunk[], ReadonlyMap<string, string>>();

/** @returns the files that are no code of a bundle, by their names. */
export const assetsOf = (chunks: readonly Chunk[]): ReadonlyMap<string, string> =>
  assets.get(chunks) ?? new Map();

/** @returns the entry of a bundle with all that it imports at once. */
export function together(chunks: readonly Chunk[]): readonly Chunk[] {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of found)
    for (const chunk of chunks) if (imports.includes(chunk.name)) found.add(chunk);
  return [...found];
}

/** @returns bytes as a server sends them. */
export const sizeOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
