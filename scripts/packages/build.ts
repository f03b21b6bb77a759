/**
 * `npm run build:packages`: writes every package as it is published, whole, into a folder of its own below `.cache/packages`. Nothing in `packages/` is
 * changed by it.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stageAssets, stageCommands, stageDocuments } from './assets.ts';
import { stageCode } from './dist.ts';
import { emitAll } from './emit.ts';
import { extras } from './extras.ts';
import { inlineNames } from './inline-names.ts';
import { thirdPartyNotices } from './notices.ts';
import { publishedManifest, type Shared } from './published-manifest.ts';
import { putTogether } from './together.ts';
import { answerViteImports } from './vite/vite-imports.ts';
import {
  readJson,
  root,
  stagedFolder,
  stagingFolder,
  type Target,
  type WorkspacePackage,
  workspacePackages,
} from './workspace.ts';

/** What npm packs without being told. */
const always = new Set(['package.json', 'README.md', 'LICENSE']);

const targets = (target: Target): string[] =>
  typeof target === 'string' ? [target] : Object.values(target).flatMap(targets);

/** Declarations that are exported have a module beside them that says nothing: whoever imports one at run time gets no error. */
function stageDeclarations({ folder, manifest }: WorkspacePackage, staged: string): void {
  for (const file of Object.values(manifest.exports).flatMap(targets)) {
    if (!file.endsWith('.d.ts')) continue;
    writeFileSync(path.join(staged, file.replace(/\.d\.ts$/, '.js')), 'export {};\n');
    // Others are made of the code, later.
    if (existsSync(path.join(folder, file))) cpSync(path.join(folder, file), path.join(staged, file));
  }
}

async function stage(
  one: WorkspacePackage,
  emitted: string,
  staged: string,
  provenance: boolean,
): Promise<void> {
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  stageCode(one, emitted, staged);
  await stageAssets(one, staged);
  stageCommands(one, staged);
  stageDocuments(one, staged, path.join(root, 'LICENSE'));
  stageDeclarations(one, staged);
  const bundled = await answerViteImports(one, staged);
  await putTogether(one.id, path.join(staged, 'dist'));
  for (const extra of extras[one.id] ?? []) bundled.push(...(await extra(one, staged)));
  writeFileSync(
    path.join(staged, 'THIRD-PARTY-NOTICES.txt'),
    thirdPartyNotices(one.manifest, one.folder, bundled),
  );
  const files = readdirSync(staged).filter((name) => !always.has(name));
  const shared = readJson(path.join(root, 'package.json')) as Shared;
  const forPages = existsSync(path.join(staged, 'dist/cdn'));
  const manifest = publishedManifest(one.manifest, shared, one.id, files.sort(), forPages, provenance);
  writeFileSync(path.join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Builds all packages.
 *
 * @param staging the folder below which each gets its own
 * @param provenance whether npm is to state of them by whom and of which commit they were built, which only a build service can
 */
export async function buildPackages(staging = stagingFolder, provenance = true): Promise<void> {
  const emitted = emitAll(path.join(staging, 'emitted'));
  inlineNames(emitted);
  for (const one of workspacePackages()) await stage(one, emitted, stagedFolder(one, staging), provenance);
  rmSync(emitted, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPackages();
  for (const one of workspacePackages())
    console.log(`${one.manifest.name} ${one.manifest.version}  ${path.relative(root, stagedFolder(one))}`);
}
