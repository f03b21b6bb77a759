/** A copy of the last commit, in which a release can be tried. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../packages/workspace.ts';
import { command } from './command.ts';

/**
 * Clones the repository and gives the clone what is installed here; its packages are its own.
 *
 * @returns its folder, and how it is removed
 */
export function copyOfCommit(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-release-'));
  command(['git', 'clone', '--quiet', '--no-hardlinks', root, folder], { cwd: tmpdir(), quiet: true });
  const installed = path.join(root, 'node_modules');
  const own = path.join(folder, 'node_modules');
  mkdirSync(path.join(own, '@gongkai'), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== '@gongkai') symlinkSync(path.join(installed, name), path.join(own, name));
  for (const id of readdirSync(path.join(folder, 'packages')))
    symlinkSync(path.join('../../packages', id), path.join(own, '@gongkai', id));
  // Versions that do not fit the others are installed beside the package that asks for them.
  for (const id of readdirSync(path.join(folder, 'packages'))) {
    const nested = path.join(root, 'packages', id, 'node_modules');
    if (existsSync(nested)) symlinkSync(nested, path.join(folder, 'packages', id, 'node_modules'));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
