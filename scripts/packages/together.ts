/**
 * Modules that are always loaded together, as one file. A bundler makes a chunk of every set of modules that the same pages need: of some fifty small modules that several
 * kinds of figures share, each kind another few, it made fifteen requests for a table of two rows. One file is in one chunk, whoever asks for a part of it.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, rollup } from 'rollup';

/**
 * The files by their names, each with the modules that stand in it and all that these import of their package, by the package's folder. What an
 * earlier file has, a later one imports from there.
 */
const together: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  charts: {
    // With what a tile of plain text is written in a browser.
    amounts: ['html/html', 'page/printed', 'kinds/tiles/remarks', 'words/labels'],
    // What else every figure is written with there.
    together: ['page/figure', 'page/limits', 'page/notes', 'row/remarks', 'rows/chart', 'words/row-words'],
  },
};

const isOutside = (id: string) => !id.startsWith('.') && !path.isAbsolute(id);

/** Hands the maps of TypeScript on, so that those of the one file lead to the sources. */
const withMaps: Plugin = {
  name: 'maps',
  load(id) {
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return existsSync(`${id}.map`) ? { code, map: readFileSync(`${id}.map`, 'utf8') } : code;
  },
};

/** The modules that are loaded with some of a package. */
async function loadedWith(dist: string, modules: readonly string[]): Promise<ReadonlySet<string>> {
  const bundle = await rollup({
    input: modules.map((module) => path.join(dist, `${module}.js`)),
    external: isOutside,
    treeshake: false,
  });
  const loaded = new Set(bundle.watchFiles);
  await bundle.close();
  return loaded;
}

/** The name of the file in which each module stands; of several that have it, the first. */
async function filesOf(
  dist: string,
  groups: Readonly<Record<string, readonly string[]>>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, modules] of Object.entries(groups))
    for (const module of await loadedWith(dist, modules)) if (!files.has(module)) files.set(module, name);
  return files;
}

/**
 * Puts modules of a built package together into few files, as `dist/together.js`; where each of them was, its names are exported from there.
 *
 * @param id the package's folder
 * @param dist its built modules
 */
export async function putTogether(id: string, dist: string): Promise<void> {
  const groups = together[id];
  if (!groups) return;
  const files = await filesOf(dist, groups);
  const names = Object.keys(groups);
  const modules = globSync('**/*.js', { cwd: dist }).map((file) => path.join(dist, file));
  const bundle = await rollup({
    input: Object.fromEntries(modules.map((file) => [path.relative(dist, file).replace(/\.js$/, ''), file])),
    external: isOutside,
    plugins: [withMaps],
    // The consumer's bundler does that; here nothing may be lost that one of them wants.
    treeshake: false,
    preserveEntrySignatures: 'strict',
  });
  const { output } = await bundle.generate({
    format: 'es',
    // Maps name their sources from there.
    dir: dist,
    sourcemap: true,
    minifyInternalExports: false,
    hoistTransitiveImports: false,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: (module) => files.get(module) ?? null,
  });
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    const isChanged = names.includes(file.name) || Object.keys(file.modules).length === 0;
    const imports = names.some((name) => file.imports.includes(`${name}.js`));
    if (!isChanged && !imports) continue;
    const target = path.join(dist, file.fileName);
    writeFileSync(target, file.code);
    if (file.map) writeFileSync(`${target}.map`, file.map.toString());
  }
  await bundle.close();
}
