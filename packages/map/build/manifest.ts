/**
 * `package.json` as it is published. In the workspace the exports are the sources, as in the other packages; a consumer gets what was built of them.
 * npm has no setting for that, so the file is exchanged while npm packs: `node build/manifest.ts published` before, `… workspace` after.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** An export that is built, and the name of its file in `dist/`. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly source: string;
}

/** @returns the exports that are built; others, such as descriptions for editors, are published as they are */
export function entriesOf({ exports }: Manifest): Entry[] {
  return Object.entries(exports).flatMap(([key, source]) =>
    /\.ts$/.test(source) ? [{ key, source, name: key === '.' ? 'index' : key.replace(/^\.\//, '') }] : [],
  );
}

/** @returns whether a dependency is not part of what is built: the consumer's Lit is used, so that there is only one */
export const isExternal = (name: string): boolean => name === 'lit';

/** @returns the manifest for consumers: built files, and no dependency that is part of them */
export function published(manifest: Manifest): Manifest {
  const { scripts, sideEffects, ...rest } = manifest;
  const built = entriesOf(manifest).map(({ key, name }) => [key, `./dist/${name}.js`]);
  return {
    ...rest,
    exports: { ...manifest.exports, ...Object.fromEntries(built), './cdn/*': './dist/cdn/*' },
    unpkg: './dist/cdn/station-map.js',
    jsdelivr: './dist/cdn/station-map.js',
    files: ['dist', ...manifest.files.filter((file) => !/^!?src/.test(file))],
    dependencies: Object.fromEntries(
      Object.entries(manifest.dependencies).filter(([name]) => isExternal(name)),
    ),
  };
}

export const readManifest = (file: URL): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Exchanges the file, or puts the workspace's own back. An exchange that was broken off is mended by either. */
function exchange(root: URL, to: string | undefined): void {
  const file = new URL('package.json', root);
  const kept = new URL('.package.workspace.json', root);
  if (existsSync(kept)) renameSync(kept, file);
  if (to !== 'published') return;
  const workspace = readFileSync(file, 'utf8');
  writeFileSync(kept, workspace);
  writeFileSync(file, `${JSON.stringify(published(JSON.parse(workspace) as Manifest), null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  exchange(new URL('../', import.meta.url), process.argv[2]);
