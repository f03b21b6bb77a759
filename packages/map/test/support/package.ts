/** The package as a consumer gets it: packed by npm, installed by hand, as there is no registry. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../../build/manifest.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

export interface Packed {
  /** A folder with `node_modules/@gongkai/map`; Lit is found above it, as the repository has it. */
  readonly consumer: string;
  readonly installed: string;
  /** Names of all files in the package. */
  readonly files: readonly string[];
  remove(): void;
}

/** Copies the package, so that nobody who reads it meanwhile sees it change, gives it one more entry and lets npm build and pack it. */
export function packAndInstall(): Packed {
  mkdirSync(path.join(repository, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(repository, '.cache/packed-map-'));
  const copy = path.join(folder, 'map');
  cpSync(packageFolder, copy, {
    recursive: true,
    filter: (file) => !/\/(dist|node_modules|\.package\.workspace\.json)$/.test(file),
  });
  const file = path.join(copy, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const exports = { ...manifest.exports, './stand-in': './test/fixtures/stand-in.ts' };
  writeFileSync(file, JSON.stringify({ ...manifest, exports }));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      cwd: copy,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).replace(/^[^[]*/, ''),
  ) as { filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error('npm packed nothing');
  execFileSync('tar', ['-xzf', path.join(folder, packed.filename), '-C', folder]);
  const consumer = path.join(folder, 'consumer');
  const installed = path.join(consumer, 'node_modules/@gongkai/map');
  mkdirSync(path.dirname(installed), { recursive: true });
  renameSync(path.join(folder, 'package'), installed);
  return {
    consumer,
    installed,
    files: packed.files.map(({ path: name }) => name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
