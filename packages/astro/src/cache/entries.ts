import { createHash, randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const day = 24 * 60 * 60 * 1000;
/** What was not used for so long is thrown away; what a build that died had begun to write, sooner. */
const kept = { entry: 30 * day, begun: day / 24 } as const;

/** What every entry begins with. The number changes with the form of an entry. */
const mark = 'gongkai drawing 1';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

const head = (key: string, content: Uint8Array) => Buffer.from(`${mark}\n${key}\n${sha256(content)}\n`);
const headLength = head('0'.repeat(64), new Uint8Array()).length;

/** Reads an entry; null where it is not that of the key, or not what was written. */
function contentOf(entry: Uint8Array, key: string): Uint8Array<ArrayBuffer> | null {
  const content = new Uint8Array(entry.subarray(headLength));
  return head(key, content).equals(entry.subarray(0, headLength)) ? content : null;
}

/** Files of a folder that can be made again, each by a key that tells all of which it is made. */
export interface Entries {
  /** The content that was put there; null where there is none, or not the one that was put there. */
  readonly get: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps a content. What cannot be written is not kept: a build never fails for it. */
  readonly put: (key: string, content: Uint8Array) => Promise<void>;
  /** Throws away what was not used for a month, and what was begun and never ended. */
  readonly sweep: () => Promise<void>;
}

const drop = (file: string) => rm(file, { recursive: true, force: true }).catch(() => {});

/** Reads a file that is one: neither a link nor a pipe, which would never end. Says once a day that it is in use. */
async function readEntry(file: string): Promise<Uint8Array | null> {
  const found = await lstat(file);
  if (!found.isFile()) return null;
  const content = await readFile(file);
  const now = new Date();
  if (now.getTime() - found.mtimeMs > day) await utimes(file, now, now).catch(() => {});
  return content;
}

const namesIn = (folder: string) =>
  readdir(folder, { withFileTypes: true }).then(
    (entries) => entries,
    () => [],
  );

/**
 * Opens a folder of entries. Several builds may use it at once: an entry appears whole or not at all, and whoever comes second writes the
 * same. Beside each content stands its SHA-256 and the key, so that a truncated, corrupt or foreign file is noticed and thrown away.
 *
 * @param folder it is made where it is missing
 * @returns entries by keys of 64 hexadecimal digits
 */
export function openEntries(folder: string): Entries {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key.slice(2));
  return {
    async get(key) {
      const file = fileOf(key);
      try {
        const entry = await readEntry(file);
        const content = entry === null ? null : contentOf(entry, key);
        if (content === null) await drop(file);
        return content;
      } catch (error) {
        // A file where a folder should be would keep its entries from ever being written.
        if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') await drop(path.dirname(file));
        return null;
      }
    },
    async put(key, content) {
      const file = fileOf(key);
      const part = `${file}.${process.pid}-${randomBytes(6).toString('hex')}`;
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(part, Buffer.concat([head(key, content), content]));
        await rename(part, file);
      } catch {
        await drop(part);
      }
    },
    async sweep() {
      for (const shelf of await namesIn(folder)) {
        if (!shelf.isDirectory() || !/^[0-9a-f]{2}$/.test(shelf.name)) continue;
        for (const { name } of await namesIn(path.join(folder, shelf.name))) {
          const [, written] = /^[0-9a-f]{62}(\.\d+-[0-9a-f]{12})?$/.exec(name) ?? [name, null];
          if (written === null) continue;
          const file = path.join(folder, shelf.name, name);
          const limit = written === undefined ? kept.entry : kept.begun;
          const changed = await lstat(file).then(
            ({ mtimeMs }) => mtimeMs,
            () => Date.now(),
          );
          if (Date.now() - changed > limit) await drop(file);
        }
      }
    },
  };
}
