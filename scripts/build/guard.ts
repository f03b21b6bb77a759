import { type Claim, claimsIn, namesIn } from './claims.ts';
import { takeLock } from './lock.ts';
import { isSite, type OutFolder, placeOf } from './out-folder.ts';
import { recover } from './switch.ts';
import { buildWords } from './words.ts';

/** A build takes a minute or, for a whole country, some; whoever waits longer waits for something that hangs. */
const limit = 30 * 60_000;

/**
 * Waits for the lock of a site and puts right what an earlier build left.
 *
 * @param place the site
 * @param shown its name in messages
 * @returns the lock, or null where another process kept it, which has been said
 * @throws the file system's error where nothing can be written beside the site
 */
export async function guard({ path: out, beside }: OutFolder, shown: string): Promise<Claim | null> {
  let holder = '?';
  const onWait = ({ owner }: { readonly owner: { readonly pid: number; readonly since: string } | null }) => {
    holder = String(owner?.pid ?? '?');
    console.log(buildWords.waiting(shown, holder, owner?.since ?? '?'));
  };
  const lock = await takeLock(beside, { onWait, limit });
  if (!lock) {
    console.error(buildWords.stillHeld(shown, holder));
    return null;
  }
  if (await recover(out, beside, lock)) console.log(buildWords.restored(shown));
  return lock;
}

/**
 * For commands that only read a site: puts right what a build left that died, unless one is at work. Where nothing was left, nothing is
 * written, so that it can be read from a read-only disk.
 *
 * @param named the folder of the site
 */
export async function recoverSite(named: string): Promise<void> {
  const place = placeOf(named);
  if ((await namesIn(place.beside)).length === 0) return;
  // A build at work needs no help as long as the old site is in place.
  if (isSite(place.path) && (await claimsIn(place.beside)).length > 0) return;
  const lock = await guard(place, named);
  await lock?.release();
}
