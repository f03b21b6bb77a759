/** Packs what was built, as npm does it for a release. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Manifest, readJson, stagedFolder, stagingFolder, workspacePackages } from './workspace.ts';

/** A package as a file. */
export interface Tarball {
  readonly manifest: Manifest;
  readonly file: string;
  /** As registries say it. */
  readonly integrity: string;
  /** Paths of all files in the package. */
  readonly files: readonly string[];
}

function pack(staged: string, folder: string): Tarball {
  const printed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
    cwd: staged,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const said = JSON.parse(printed) as unknown;
  // npm 11 lists the packed packages, npm 12 names each.
  const [packed] = Object.values(said as object) as { filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error(`npm packed nothing in ${staged}`);
  const file = path.join(folder, packed.filename);
  return {
    manifest: readJson(path.join(staged, 'package.json')) as Manifest,
    file,
    integrity: `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`,
    files: packed.files.map((entry) => entry.path),
  };
}

/**
 * Packs every built package.
 *
 * @param staging the folder of `buildPackages`
 * @param folder where the tarballs are put; emptied before
 */
export function packAll(staging = stagingFolder, folder = path.join(staging, 'tarballs')): Tarball[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return workspacePackages().map((one) => pack(stagedFolder(one, staging), folder));
}
