/** What others wrote, said in each package: the licences of what is in its files, and what is installed beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Manifest, readJson } from './workspace.ts';

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

/** The folder of the npm package in which a module lies; null for our own code. */
const packageOf = (module: string): string | null =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0] ?? null;

function installed(folder: string): Installed {
  const { name, version, license } = readJson(path.join(folder, 'package.json')) as Installed;
  return { name, version, license, folder };
}

function licenceText({ folder }: Installed): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
}

/** Finds a package as Node does from a folder. */
function find(name: string, from: string): Installed | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(found, 'package.json'))) return installed(found);
    if (folder === path.dirname(folder)) return null;
  }
}

const line = ({ name, version, license }: Installed) => `${name} ${version}: ${license}`;

/**
 * Writes the notices of a package.
 *
 * @param manifest of the package
 * @param folder of the package in the workspace, from which its dependencies are found
 * @param bundled paths of all modules that were built into its files; those of no npm package are ours
 */
export function thirdPartyNotices(manifest: Manifest, folder: string, bundled: Iterable<string>): string {
  const folders = new Set<string>();
  for (const module of bundled) {
    const owner = packageOf(module);
    if (owner && existsSync(path.join(owner, 'package.json'))) folders.add(owner);
  }
  const inside = [...folders].sort().map(installed);
  const beside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    .filter((name) => !name.startsWith('@gongkai/'))
    .sort()
    .flatMap((name) => find(name, folder) ?? []);
  const parts = [
    `Third-party notices of ${manifest.name}`,
    inside.length === 0
      ? 'The files of this package contain no code of others.'
      : `The files of this package contain code of:\n\n${inside.map(line).join('\n')}`,
    beside.length === 0
      ? 'It is installed without packages of others.'
      : `Installed beside it, each under the licence that it brings:\n\n${beside.map(line).join('\n')}`,
    ...inside.map((one) => `----\n\n${line(one)}\n\n${licenceText(one)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}
