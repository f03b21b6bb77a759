/** Worker scripts that a page of another origin can use, too. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Wraps the worker scripts in a folder: in a worker they run, in a page they hand over what they would do (packages/map/src/zoom/classic-worker.ts says
 * why).
 */
export function wrapWorkers(folder: string): void {
  // With eight characters of a hash, which modules beside them, such as `worker-url.js`, have not.
  for (const name of globSync('*worker-????????.js', { cwd: folder })) {
    const file = path.join(folder, name);
    const head =
      '(function(run){typeof document>"u"?run():(self.gongkaiWorkers=self.gongkaiWorkers||{})[document.currentScript.src]=run})(function(){';
    writeFileSync(file, `${head}${readFileSync(file, 'utf8')}\n});\n`);
  }
}
