import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { root } from '../../../scripts/packages/workspace.ts';
import { mustRun } from './process.ts';

/** The versions of Node in which the packages run. */
export const nodeVersions = [20, 22, 24] as const;

/** Those in which a plain run tries them: the oldest and the newest. */
export const triedVersions = () => nodeVersions.filter((version) => inject('isFull') || version !== 22);

/** The version that runs the tests need not be installed again. */
const own = Number(process.versions.node.split('.')[0]);

const folder = path.join(root, '.cache/nodes');

const manifestOf = (versions: readonly number[]) => ({
  name: 'nodes',
  private: true,
  dependencies: Object.fromEntries(versions.map((version) => [`node${version}`, `npm:node@${version}`])),
  allowScripts: Object.fromEntries(versions.map((version) => [`node${version}`, true])),
});

/** The program of a version of Node. */
export const nodeProgram = (version: (typeof nodeVersions)[number]): string =>
  version === own ? process.execPath : path.join(folder, `node_modules/node${version}/bin/node`);

const areInstalled = () => triedVersions().every((version) => existsSync(nodeProgram(version)));

/** Installs the versions of Node that are tried, and keeps them for the next run. Two test files may do so at once: each installs beside, and the first to end stays. */
export async function installNodes(): Promise<void> {
  if (areInstalled()) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  writeFileSync(
    path.join(beside, 'package.json'),
    JSON.stringify(manifestOf(triedVersions().filter((version) => version !== own)), null, 2),
  );
  await mustRun('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], beside);
  if (!areInstalled()) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } else rmSync(beside, { recursive: true, force: true });
}
