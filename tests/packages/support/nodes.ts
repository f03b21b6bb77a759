import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
const lock = `${folder}.lock`;

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

/** Whether another test file is about to have them here; one that was killed at it is not waited for. */
function isInstalling(): boolean {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return since !== undefined && Date.now() - since < 300_000;
}

/** Installs the versions of Node that are tried, and keeps them for the next run. Where two test files need them at once, one waits for the other. */
export async function installNodes(): Promise<void> {
  while (!areInstalled() && isInstalling()) await new Promise((again) => setTimeout(again, 200));
  if (areInstalled()) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFileSync(lock, '');
  const beside = mkdtempSync(`${folder}-`);
  writeFileSync(
    path.join(beside, 'package.json'),
    JSON.stringify(manifestOf(triedVersions().filter((version) => version !== own)), null, 2),
  );
  try {
    await mustRun('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], beside);
    if (areInstalled()) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}
