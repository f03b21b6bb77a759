/** What TypeScript emitted for one package, put where the package has it: `dist/`, and the sources to which its maps lead. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkspacePackage } from './workspace.ts';

/** A declaration keeps the `.ts` of the paths that it imports; in the package there are declarations beside `.js`. Both are as long, so maps hold. */
export const withBuiltPaths = (declarations: string): string =>
  declarations.replace(/(?<=['"]\.{1,2}\/[^'"\n]*)(?<!\.d)\.ts(?=['"])/g, '.js');

/** A map with the path by which the package has the source, and not the workspace. */
function withSource(map: string, source: string): string {
  return JSON.stringify({ ...(JSON.parse(map) as object), sources: [source] });
}

/**
 * Puts the built code of a package and its sources into its staged folder.
 *
 * @param emitted the folder of `emitAll`
 * @param staged the folder of the package
 */
export function stageCode({ id, folder }: WorkspacePackage, emitted: string, staged: string): void {
  const from = path.join(emitted, id, 'src');
  for (const file of globSync('**/*.{js,d.ts,js.map,d.ts.map}', { cwd: from })) {
    const target = path.join(staged, 'dist', file);
    mkdirSync(path.dirname(target), { recursive: true });
    const text = readFileSync(path.join(from, file), 'utf8');
    const name = file.replace(/\.(js|d\.ts)(\.map)?$/, '.ts');
    if (file.endsWith('.map')) {
      const source = path.relative(path.dirname(target), path.join(staged, 'src', name));
      writeFileSync(target, withSource(text, source.split(path.sep).join('/')));
    } else writeFileSync(target, file.endsWith('.d.ts') ? withBuiltPaths(text) : text);
    if (file.endsWith('.js')) cpSync(path.join(folder, 'src', name), path.join(staged, 'src', name));
  }
}
