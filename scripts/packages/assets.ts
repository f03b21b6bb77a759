/** What is published as it is written: style sheets, Astro components, pictures; and the commands. */
import { chmodSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleSheet } from './vite/sheet.ts';
import type { WorkspacePackage } from './workspace.ts';

/** The paths of modules in an Astro component, which is published beside the JavaScript that they lead to. */
const withBuiltModules = (component: string): string =>
  component.replace(/(?<=['"]\.{1,2}\/[^'"\n]*)(?<!\.d)\.ts(?=['"])/g, '.js');

/** Puts what stands beside the code of a package, and is no code, beside its built code. */
export async function stageAssets({ folder }: WorkspacePackage, staged: string): Promise<void> {
  const from = path.join(folder, 'src');
  for (const entry of globSync('**/*', { cwd: from, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.ts')) continue;
    const source = path.join(entry.parentPath, entry.name);
    const target = path.join(staged, 'dist', path.relative(from, source));
    mkdirSync(path.dirname(target), { recursive: true });
    if (entry.name.endsWith('.astro')) writeFileSync(target, withBuiltModules(readFileSync(source, 'utf8')));
    else if (entry.name.endsWith('.css') && readFileSync(source, 'utf8').includes('@import'))
      // One file, which a page can hold itself; the sheets that it imports are in the package, too.
      writeFileSync(target, await bundleSheet(source, []));
    else cpSync(source, target);
  }
}

/**
 * Puts the commands of a package: in the workspace they import a source, here what was built of it.
 *
 * @throws Error where a command imports no source, and would be published broken
 */
export function stageCommands({ folder, manifest }: WorkspacePackage, staged: string): void {
  for (const file of Object.values(manifest.bin ?? {})) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const built = text.replace(/'\.\.\/src\/([^']+)\.ts'/g, "'../dist/$1.js'");
    if (built === text) throw new Error(`${manifest.name}: ${file} imports nothing of ../src/`);
    const target = path.join(staged, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, built);
    chmodSync(target, 0o755);
  }
}

/** Puts the documents of a package; the licence is the repository's. */
export function stageDocuments({ folder }: WorkspacePackage, staged: string, licence: string): void {
  for (const name of ['README.md', 'README.zh-CN.md', 'CHANGELOG.md']) {
    const file = path.join(folder, name);
    if (existsSync(file)) cpSync(file, path.join(staged, name));
  }
  cpSync(licence, path.join(staged, 'LICENSE'));
}
