/** The packages of the workspace: where they lie, and what their `package.json` says there. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What stands for a path in `exports` and `imports`: a file, or files by condition. */
export type Target = string | { readonly [condition: string]: Target };

/** The fields of a `package.json` that are read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly imports?: Readonly<Record<string, Target>>;
  readonly sideEffects: boolean | readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A package of the workspace. */
export interface WorkspacePackage {
  /** The name of its folder, as `charts`. */
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where built packages are put, each in a folder of its own from which npm packs and publishes. */
export const stagingFolder = path.join(root, '.cache/packages');

/** Reads a file of JSON. */
export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Lists the packages of the workspace, by the names of their folders. */
export function workspacePackages(): WorkspacePackage[] {
  const folder = path.join(root, 'packages');
  return readdirSync(folder)
    .sort()
    .map((id) => ({ id, folder: path.join(folder, id) }))
    .map((place) => ({ ...place, manifest: readJson(path.join(place.folder, 'package.json')) as Manifest }))
    .filter(({ manifest }) => manifest.private !== true);
}

/** The folder in which a built package lies. */
export const stagedFolder = ({ id }: Pick<WorkspacePackage, 'id'>, staging = stagingFolder): string =>
  path.join(staging, id);

/** Makes the files of a package beside its code; hands over the paths of all modules that were built into them. */
export type Extra = (built: WorkspacePackage, staged: string) => Promise<readonly string[]>;
