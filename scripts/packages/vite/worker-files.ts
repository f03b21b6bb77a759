/** Worker scripts, which a page of another origin can use, too. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** In a worker it runs, in a page it hands over what it would do (packages/map/src/zoom/classic-worker.ts says why). */
const head =
  '(function(run){typeof document>"u"?run():(self.gongkaiWorkers=self.gongkaiWorkers||{})[document.currentScript.src]=run})(function(){';

const wrap = (file: string) => writeFileSync(file, `${head}${readFileSync(file, 'utf8')}\n});\n`);

/** Wraps the worker scripts that Vite has put into a folder. */
export function wrapWorkers(folder: string): void {
  // With eight characters of a hash, which modules beside them, such as `worker-url.js`, have not.
  for (const name of globSync('*worker-????????.js', { cwd: folder })) wrap(path.join(folder, name));
}

/**
 * Bundles a worker script for a package: under a name that stays, so that it can be served from anywhere.
 *
 * @param source its module
 * @param file where to
 * @param target what its browsers understand
 * @returns the paths of all modules that are in it
 */
export async function bundleWorker(source: string, file: string, target: string): Promise<string[]> {
  const bundle = await rolldown({ input: source, transform: { target }, platform: 'browser' });
  try {
    const { output } = await bundle.write({ file, format: 'iife', name: 'worker', minify: true });
    wrap(file);
    return output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
  } finally {
    await bundle.close();
  }
}
