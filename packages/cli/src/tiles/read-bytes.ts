import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FileContent, Files } from '@gongkai/snapshot';

/** As in `gongkai check`: a larger file is reported, not read. */
const maxFileBytes = 5 * 1024 * 1024;

function readContent(file: string): FileContent {
  const { size } = statSync(file);
  if (size > maxFileBytes) return { tooLarge: size };
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) return { notUtf8: true };
  return {
    get text() {
      return new TextDecoder().decode(bytes);
    },
  };
}

/**
 * Reads a data folder as `readFolder` does, for thousands of files: it keeps bytes and makes text of them only while somebody looks at it,
 * as the text of a whole country takes more memory than its bytes and is needed once; and it waits for each file, which is several times
 * quicker than to ask for all at once where nothing else is to be done. No file has a hash: tiles tell of none.
 *
 * @param folder a data folder
 * @returns its files by path below it, with forward slashes; hidden ones are left out
 * @throws the file system's error where the folder cannot be read
 */
export function readBytes(folder: string): Files {
  const files: (readonly [string, FileContent])[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory() || entry.name.startsWith('.')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    files.push([name, entry.isSymbolicLink() ? { link: true } : readContent(file)]);
  }
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
