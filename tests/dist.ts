import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const dist = path.resolve('dist');

/** Paths of the built files with an ending, below `dist/` or the folder of another site, with forward slashes. */
export const builtFiles = (ending: string, folder = dist): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

export const built = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
