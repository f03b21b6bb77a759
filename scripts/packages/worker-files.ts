/** Worker scripts that a page of another origin can use, too. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Wraps the worker scripts in a folder: in a worker they run, in a page they hand over what they would do (packages/map/src/zoom/classic-worker.ts says
 * why).
 */
export function wrapWorkers(folder: string): void {
  for (const name of globSync('*worker-*.js', { cwd: folder })) {
    // Others are modules that lie there, too: only files of a bundle end in a hash.
    if (!/worker-[\w-]{8}\.js$/.test(name)) continue;
    const file = path.join(folder, name);
    const head =
      '(function(run){typeof document>"u"?run():(self.gongkaiWorkers=self.gongkaiWorkers||{})[document.currentScript.src]=run})(function(){';
    writeFileSync(file, `${head}${readFileSync(file, 'utf8')}\n});\n`);
  }
}
