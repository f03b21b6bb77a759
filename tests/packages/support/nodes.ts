import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/packages/workspace.ts';
import { mustRun } from './process.ts';

/** The versions of Node in which the packages run. */
export const nodeVersions = [20, 22, 24] as const;

const folder = path.join(root, '.cache/nodes');
const names = nodeVersions.map((version) => `node${version}`);
const manifest = {
  name: 'nodes',
  private: true,
  dependencies: Object.fromEntries(nodeVersions.map((version) => [`node${version}`, `npm:node@${version}`])),
  allowScripts: Object.fromEntries(names.map((name) => [name, true])),
};

/** The program of a version of Node. */
export const nodeProgram = (version: (typeof nodeVersions)[number]): string =>
  path.join(folder, `node_modules/node${version}/bin/node`);

const areInstalled = () => nodeVersions.every((version) => existsSync(nodeProgram(version)));

/** Installs every version of Node, and keeps them for the next run. Two test files may do so at once: each installs beside, and the first to end stays. */
export async function installNodes(): Promise<void> {
  if (areInstalled()) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  writeFileSync(path.join(own, 'package.json'), JSON.stringify(manifest, null, 2));
  await mustRun('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], own);
  if (!areInstalled()) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(own, folder);
  } else rmSync(own, { recursive: true, force: true });
}
