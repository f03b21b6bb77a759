import { lstatSync } from 'node:fs';
import { readdir, rename, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Claim, claimsIn, ending, namesIn, sweep } from './claims.ts';
import { exchange } from './exchange.ts';
import { stateOf } from './owner.ts';

/** What the switch asks of the file system; a test lets it die at any step. */
export interface SwitchSteps {
  readonly exists: (file: string) => boolean;
  readonly exchange: (a: string, b: string) => boolean;
  readonly rename: (from: string, to: string) => Promise<void>;
}

/** On Windows, a folder cannot be renamed while a program has one of its files open, as a virus scanner for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (process.platform !== 'win32' || !/^(EPERM|EACCES|EBUSY)$/.test(code) || tries === 50) throw error;
      await wait(100);
    }
  }
}

const realSteps: SwitchSteps = {
  exists: (file) => lstatSync(file, { throwIfNoEntry: false }) !== undefined,
  exchange,
  rename: renamePatiently,
};

/** Names of the new site and of the one it follows, among the things of a claim. */
export const parts = { next: 'next', old: 'old' } as const;

/**
 * Puts a new site in the place of the old one: at one stroke where the system can exchange two folders, else by two renames, between which
 * the place is empty; a process that dies there leaves the old site beside it, and `recover` puts it back. Both are on one file system.
 *
 * @param out the place
 * @param claim whose `next` is the new site, and whose `old` or `next` is the old site afterwards
 * @throws the file system's error; the old site is then where it was
 */
export async function switchTo(out: string, claim: Pick<Claim, 'of'>, steps = realSteps): Promise<void> {
  const [next, old] = [claim.of(parts.next), claim.of(parts.old)];
  if (!steps.exists(out)) return steps.rename(next, out);
  if (steps.exchange(next, out)) return;
  await steps.rename(out, old);
  try {
    await steps.rename(next, out);
  } catch (error) {
    await steps.rename(old, out);
    throw error;
  }
}

/**
 * Puts right what a process left that ended in the middle of a switch, and clears away what was begun, and the site before this one. To be
 * called by whoever holds the lock, before a switch and after it.
 *
 * @param out the place of the site
 * @param folder where claims on it lie
 * @param lock the caller's own claim, which stays; so do those of other processes of this machine that live and wait for their turn
 * @returns whether a site was put back into its place
 * @throws the file system's error where it could not be put back; nothing is cleared away then
 */
export async function recover(out: string, folder: string, lock: Pick<Claim, 'id'>): Promise<boolean> {
  const back = await putBack(out, folder);
  const names = await namesIn(folder);
  const waiting = (await claimsIn(folder)).filter(({ owner }) => owner && stateOf(owner) === 'alive');
  const stay = new Set([lock, ...waiting].map(({ id }) => id + ending));
  await sweep(
    folder,
    names.filter((name) => !stay.has(name)),
  );
  return back;
}

async function putBack(out: string, folder: string): Promise<boolean> {
  const olds = (await namesIn(folder)).filter((name) => name.endsWith(`.${parts.old}`));
  if (olds.length === 0) return false;
  // An empty folder that somebody made meanwhile is no site.
  const there = await readdir(out).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : ['?'],
  );
  if (there !== null && there.length > 0) return false;
  if (there !== null) await rmdir(out);
  const byAge = await Promise.all(
    olds.map(async (name) => ({ name, time: (await stat(path.join(folder, name))).ctimeMs })),
  );
  const newest = byAge.sort((a, b) => b.time - a.time)[0];
  if (!newest) return false;
  await renamePatiently(path.join(folder, newest.name), out);
  return true;
}
