/**
 * JavaScript, declarations and maps of all packages, by TypeScript itself, each module for itself: what two packages, or two exports of one, use is then
 * one file, of which every bundler and every Node has one copy, and no tool stands between our sources and what is published.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root, stagingFolder } from './workspace.ts';

/**
 * Compiles the sources of every package into one folder.
 *
 * @param folder it is emptied before
 * @throws Error with what TypeScript says
 */
export function emitAll(folder = path.join(stagingFolder, 'emitted')): string {
  rmSync(folder, { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const project = path.join(root, 'scripts/packages/tsconfig.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsc, '-p', project, '--outDir', folder, '--pretty', 'false'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`tsc -p ${project} ended with ${status}\n${stdout}${stderr}`);
  return folder;
}
