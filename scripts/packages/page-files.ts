/** The elements with all that they need, for a page that loads them from an address: as a module and as a classic script. */
import path from 'node:path';
import { writeClassic } from './classic/classic.ts';
import { bundle } from './vite/bundle.ts';
import type { Extra } from './workspace.ts';

/**
 * Bundles elements for pages without a build: `gongkai.module.js`, and `gongkai.js`, which is a classic script.
 *
 * @param folder of the package
 * @param entry the module that registers them, from there
 * @param target folder of the files
 * @param more entries that are bundled with it, as tests have them
 * @returns the paths of all modules that are in them
 */
export async function bundleForPages(
  folder: string,
  entry: string,
  target: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const modules = await bundle({
    root: folder,
    entries: { 'gongkai.module': path.join(folder, entry), ...more },
    folder: target,
  });
  await writeClassic({ folder: target, entry: ['gongkai.module.js', 'gongkai.js'] });
  return modules;
}

/** Puts those files into a package. */
export const pageFiles =
  (entry: string): Extra =>
  ({ folder }, staged) =>
    bundleForPages(folder, entry, path.join(staged, 'dist/cdn'));
