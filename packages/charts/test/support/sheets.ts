import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../../src/', import.meta.url);

/** @returns a sheet of this package with those that it imports in their places, as a bundler writes it. */
export function sheet(path: string, base: URL = source): string {
  const own = new URL(path, base);
  return readFileSync(own, 'utf8').replace(/@import "([^"]+)";/g, (_, imported: string) =>
    sheet(imported, own),
  );
}

/** The sheets of everything that figures write into a page, by their paths; a sheet of sheets is none. */
export const sheetPaths: readonly string[] = globSync('**/*.css', { cwd: fileURLToPath(source) })
  .filter((path) => path !== 'tokens.css' && path !== 'styles/all.css')
  .sort();
