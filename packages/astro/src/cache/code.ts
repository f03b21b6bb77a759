import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** Finds an installed package as Node does; null where it is not installed, as an optional one of another system. */
export function installed(name: string, from: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(found, 'package.json'))) return realpathSync(found);
    if (folder === path.dirname(folder)) return null;
  }
}

/** Adds the sources in a folder, each with its name, in an order that no file system decides. Links are not followed. */
function addSources(hash: Hash, folder: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
  for (const name of names) {
    const content = readFileSync(path.join(folder, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
}

/** What draws, and where it is found. */
export interface DrawingCode {
  /** Folders of sources: a change in any of their files is another code. */
  readonly sources: readonly string[];
  /** Packages of ours by folder: their sources count, and their dependencies by version, down to the last. */
  readonly packages: readonly string[];
  /** Packages that are asked for by name from the folder of another. */
  readonly named: readonly (readonly [name: string, from: string])[];
}

/**
 * The SHA-256 of the code that draws: of every source of our own, and of name and installed version of every package that it uses.
 *
 * @param code what draws
 * @returns in hexadecimal; the same on every machine that has the same versions of everything, Node among them
 */
export function codeHash({ sources, packages, named }: DrawingCode): string {
  const hash = createHash('sha256').update(`node ${process.version}\n`);
  const versions = new Set<string>();
  const seen = new Set<string>();
  const ours = (name: string | undefined) => name?.startsWith('@gongkai/') === true;
  const follow = (folder: string) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    const { name, version, dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
    versions.add(`${name}@${version}`);
    if (ours(name)) addSources(hash.update(`${name}\n`), path.join(folder, 'src'));
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies }).sort()) {
      const found = installed(next, folder);
      if (found) follow(found);
    }
  };
  for (const folder of sources) addSources(hash, folder);
  for (const folder of packages) follow(folder);
  for (const [name, from] of named) {
    const found = installed(name, from);
    if (found) follow(found);
  }
  return hash.update([...versions].sort().join('\n')).digest('hex');
}
