/** What needs a file system: reading a data folder. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Checked, check } from './check.ts';
import type { FileContent, Files } from './data.ts';
import { maxFileBytes } from './parse-json.ts';

async function readContent(file: string): Promise<FileContent> {
  const { size } = await stat(file);
  if (size > maxFileBytes) return { tooLarge: size };
  const bytes = await readFile(file);
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sha256 };
  } catch {
    return { notUtf8: true };
  }
}

/**
 * @param folder a data folder
 * @returns its files by path below it, with forward slashes; hidden ones are left out
 * @throws the file system's error where the folder cannot be read
 */
export async function readFolder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = await Promise.all(
    entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const name = path.relative(folder, file).split(path.sep).join('/');
        // A link is reported rather than followed: it may lead out of the folder, or to nothing.
        return [name, entry.isSymbolicLink() ? { link: true as const } : await readContent(file)] as const;
      }),
  );
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads and checks a data folder. @see check */
export async function checkFolder(folder: string): Promise<Checked & { readonly files: Files }> {
  const files = await readFolder(folder);
  return { ...check(files), files };
}
