/** What needs a file system: reading a data folder. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Checked, check } from './check.ts';
import type { FileContent, Files } from './data.ts';
import { maxFileBytes } from './parse-json.ts';

/** The bytes are kept; text and hash are made of them when somebody looks: the text of a whole country would take more memory than its bytes. */
function readContent(file: string): FileContent {
  const { size } = statSync(file);
  if (size > maxFileBytes) return { tooLarge: size };
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) return { notUtf8: true };
  return {
    get text() {
      return new TextDecoder().decode(bytes);
    },
    get sha256() {
      return createHash('sha256').update(bytes).digest('hex');
    },
  };
}

/**
 * Waits for each file, as whoever reads a data folder has nothing else to do meanwhile: for thousands of small files that is several times
 * quicker than to ask for all at once.
 *
 * @param folder a data folder
 * @returns its files by path below it, with forward slashes; hidden ones are left out
 * @throws the file system's error where the folder cannot be read
 */
export function readFolder(folder: string): Files {
  const files: (readonly [string, FileContent])[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory() || entry.name.startsWith('.')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    // A link is reported rather than followed: it may lead out of the folder, or to nothing.
    files.push([name, entry.isSymbolicLink() ? { link: true } : readContent(file)]);
  }
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads and checks a data folder. @see check */
export function checkFolder(folder: string): Checked & { readonly files: Files } {
  const files = readFolder(folder);
  return { ...check(files), files };
}
