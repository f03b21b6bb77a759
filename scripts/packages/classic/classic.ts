/** Classic scripts out of modules: for a page that loads them from another origin, whose host sends no header for it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, rollup } from 'rollup';
import { minify, transformWithOxc } from 'vite';

const loaderSource = fileURLToPath(new URL('loader.ts', import.meta.url));

/** The loader of the parts, as it stands at the head of every entry. */
async function loader(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(loaderSource, 'utf8'), 'loader.ts', {
    target: 'es2020',
  });
  const small = await minify('loader.js', code, { module: true });
  return `(function(){${small.code}})();`;
}

/** @throws Error where parts need each other in a circle: none of them would ever run */
function refuseCircles(chunks: readonly OutputChunk[]): void {
  const needs = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const walk = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) throw new Error(`parts need each other: ${[...above, file].join(' → ')}`);
    for (const need of needs.get(file) ?? []) walk(need, [...above, file]);
  };
  for (const { fileName } of chunks) walk(fileName, []);
}

/** The modules that a browser would load, which become classic scripts. */
export interface ClassicBuild {
  /** Folder of the modules. They stay; the classic scripts come beside them, where the files lie that they load by address. */
  readonly folder: string;
  /** File of the module that is the entry → file of the classic script. */
  readonly entry: readonly [module: string, script: string];
}

/**
 * Writes modules as classic scripts that load each other by script tags. A part runs when its needs have run, as modules do; `import.meta.url` is the
 * address of the part.
 *
 * @returns names of the files written
 * @throws Error where two parts need each other: one of them would never run
 */
export async function writeClassic({ folder, entry: [module, script] }: ClassicBuild): Promise<string[]> {
  const bundle = await rollup({ input: path.join(folder, module) });
  try {
    const head = await loader();
    const { output } = await bundle.write({
      format: 'amd',
      amd: { define: 'gongkaiDefine' },
      exports: 'named',
      compact: true,
      dir: folder,
      banner: ({ isEntry }) => (isEntry ? head : ''),
      entryFileNames: script,
      chunkFileNames: '[name].[hash].classic.js',
    });
    const chunks = output.filter((file) => file.type === 'chunk');
    refuseCircles(chunks);
    return chunks.map(({ fileName }) => fileName);
  } finally {
    await bundle.close();
  }
}
