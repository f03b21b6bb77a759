import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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

/** Installs every version of Node, and keeps them for the next run. */
export async function installNodes(): Promise<void> {
  if (nodeVersions.every((version) => existsSync(nodeProgram(version)))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await mustRun('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}
