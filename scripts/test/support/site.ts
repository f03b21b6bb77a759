import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How many files a small site has; the names are those of a real one, so that it is taken for one. */
const pages = 30;

/** Writes a small site, every file of which says which site it belongs to. */
export function writeSite(folder: string, name: string): void {
  for (let page = 0; page < pages; page += 1) {
    const file = path.join(folder, 'figures', `${page}`, 'index.html');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${name} ${page}`);
  }
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), name);
  writeFileSync(path.join(folder, 'data', 'indicators.json'), '{}');
}

/** One hash of the names and contents of all files below a folder; null where there is no folder. */
export function hashOf(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort())
    hash
      .update(`${path.relative(folder, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}
