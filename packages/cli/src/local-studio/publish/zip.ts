import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What is packed already: packing it again takes time and saves nothing. */
const packed = /\.(png|jpe?g|webp|woff2?|pmtiles|gz|zip|parquet)$/i;

/** A file of the zip that is not in the folder. */
export interface Extra {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What a zip is made with. */
export interface ZipOptions {
  /** Folder within the zip in which the files stand. */
  readonly below: string;
  /** Files beside that folder. */
  readonly extras: readonly Extra[];
  /** YYYY-MM-DD: the day that every entry bears, so that the same site is the same zip. */
  readonly date: string;
  readonly signal: AbortSignal;
  readonly onFile: (done: number, total: number) => void;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Packs a folder. The same files are the same bytes, on every computer; names are marked as UTF-8, as Windows' Explorer asks for Chinese ones.
 *
 * @returns the parts of the zip, one after the other
 * @throws the signal's reason where it was cancelled; the file system's error where a file cannot be read
 */
export async function zipFolder(folder: string, options: ZipOptions): Promise<Uint8Array[]> {
  const { below, extras, date, signal, onFile } = options;
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip has no time zone: midday of the clock here is midday in the file, wherever it is made.
  const mtime = new Date(year, month - 1, day, 12);
  const parts: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failed = error;
    else parts.push(part);
  });
  const add = (name: string, content: Uint8Array) => {
    const entry = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(content, true);
    if (failed) throw failed;
  };
  for (const { name, content } of extras) add(name, content);
  const files = await filesBelow(folder);
  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    add(`${below}/${file}`, await readFile(path.join(folder, file)));
    onFile(index + 1, files.length);
  }
  zip.end();
  return parts;
}
