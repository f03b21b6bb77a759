import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { hostname } from 'node:os';
import path from 'node:path';
import { lockFile, movingLock } from './work-folder.ts';

/** Who has a project open. */
export interface LockOwner {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  readonly port: number;
}

/** A lock that is held, or whose it is. */
export type Locked = { readonly release: () => Promise<void> } | { readonly owner: LockOwner };

/** The header by which one studio knows another. */
export const lockHeader = 'x-gongkai-lock';

/** Its address; it tells nothing but that it is there. */
export const pingPath = '/ping';

const ownerOf = (text: string): LockOwner | null => {
  try {
    const owner = JSON.parse(text) as Partial<LockOwner> | null;
    const { id, pid, host, port } = owner ?? {};
    return id !== undefined && pid !== undefined && host !== undefined && port !== undefined
      ? { id, pid, host, port }
      : null;
  } catch {
    return null;
  }
};

/** Whether the studio that wrote the lock answers: a process number may be another's by now, an answer with its id is not. */
const answers = ({ id, port }: LockOwner): Promise<boolean> =>
  new Promise((resolve) => {
    const ping = request(
      { host: '127.0.0.1', port, path: pingPath, headers: { [lockHeader]: id }, timeout: 3_000 },
      (response) => {
        response.resume();
        resolve(response.statusCode === 204);
      },
    );
    ping.on('error', () => resolve(false)).on('timeout', () => ping.destroy());
    ping.end();
  });

const read = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null);

/** Puts a lock in its place where there is none: unlike a rename, a link never replaces. Disks without links (exFAT) get a new file. */
async function claim(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    await writeFile(file, await readFile(beside), { flag: 'wx' });
  }
}

/**
 * Takes the lock of a project. One that a killed studio has left is taken over; on another computer, as on a shared disk, nobody can be asked, and
 * its lock holds until it is deleted.
 *
 * @param folder in which the lock lies
 * @param own what is written into it
 */
export async function takeLock(folder: string, own: LockOwner): Promise<Locked> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, lockFile);
  // Of each attempt its own, whoever makes it: two that share a file take it away from each other.
  const attempt = `${own.id}${randomBytes(4).toString('hex')}`;
  const beside = path.join(folder, movingLock(attempt, 'tmp'));
  await writeFile(beside, JSON.stringify(own));
  try {
    for (;;) {
      try {
        await claim(beside, file);
        const release = async () => {
          if (ownerOf((await read(file)) ?? '')?.id === own.id) await rm(file, { force: true });
        };
        return { release };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const text = await read(file);
      if (text === null) continue;
      const owner = ownerOf(text);
      if (owner && (owner.host !== own.host || (await answers(owner)))) return { owner };
      const aside = path.join(folder, movingLock(attempt, 'old'));
      await rename(file, aside).catch(() => {});
      // Whoever was quicker has put their own there meanwhile: theirs goes back.
      const moved = await read(aside);
      if (moved !== null && moved !== text) await claim(aside, file).catch(() => {});
      await rm(aside, { force: true });
    }
  } finally {
    await rm(beside, { force: true });
  }
}

/** @returns the owner that this process is. */
export const ownerHere = (port: number): LockOwner => ({
  id: randomBytes(12).toString('hex'),
  pid: process.pid,
  host: hostname(),
  port,
});
