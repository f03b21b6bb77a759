import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root, stagingFolder, workspacePackages } from '../../../scripts/packages/workspace.ts';
import type { Consumer } from './consumer.ts';
import { mustRun } from './process.ts';

/**
 * Makes a project with all packages of ours out of their tarballs, and those of others as this repository has them: an installation of all takes
 * longer than most files of tests. That they ask for what they import, tests of their contents see to.
 */
export async function unpack(): Promise<Consumer> {
  // Below the repository, so that Node comes by its packages after those of the project.
  const within = path.join(root, '.cache/consumers');
  mkdirSync(within, { recursive: true });
  const folder = mkdtempSync(`${within}/`);
  const tarballs = path.join(stagingFolder, 'tarballs');
  for (const { id, manifest } of workspacePackages()) {
    const into = path.join(folder, 'node_modules', manifest.name);
    mkdirSync(into, { recursive: true });
    const file = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
    await mustRun('tar', ['-xzf', path.join(tarballs, file), '-C', into, '--strip-components', '1'], root);
    // What npm keeps for one package, as another needs another version.
    const own = path.join(root, 'packages', id, 'node_modules');
    if (!existsSync(own)) continue;
    for (const name of readdirSync(own).filter((entry) => !/^[.@]/.test(entry)))
      symlinkSync(path.join(own, name), path.join(folder, 'node_modules', name), 'junction');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
