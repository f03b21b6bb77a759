import { rm } from 'node:fs/promises';
import { endChildren } from './child.ts';
import type { Claim } from './claims.ts';
import { guard } from './guard.ts';
import { isSite, type OutFolder } from './out-folder.ts';
import { leave, type MadeSite, move, workPlace } from './site.ts';
import { parts, recover, switchTo } from './switch.ts';
import { buildWords, fileWords } from './words.ts';

/** What a build holds, and whether it is at the one step that must not be left in the middle. */
interface Holdings {
  lock?: Claim;
  work?: Claim;
  switching?: boolean;
}

/** Gives back what a build holds. The site is then in its place, the new one or the old. */
async function tidy({ path: out, beside }: OutFolder, { lock, work }: Holdings): Promise<void> {
  if (work) await leave(work).catch(() => {});
  if (!lock) return;
  // Taken for dead, it has nothing left but what it had begun; all else is the other's.
  if (!(await lock.held())) {
    await rm(lock.of(parts.next), { recursive: true, force: true }).catch(() => {});
    return;
  }
  // Where the old site cannot be put back now, it stays beside its place, and the next command tries again.
  await recover(out, beside, lock).catch(() => {});
  await lock.release();
}

async function makeAndSwitch(
  place: OutFolder,
  shown: string,
  make: (work: Claim) => Promise<MadeSite>,
  holds: Holdings,
): Promise<number> {
  const lock = await guard(place, shown);
  if (!lock) return 1;
  holds.lock = lock;
  const work = await workPlace();
  holds.work = work;
  const site = await make(work);
  if ('failed' in site) return site.failed;
  await move(site.folder, lock.of(parts.next));
  if (!(await lock.held())) {
    console.error(buildWords.lost(shown));
    return 1;
  }
  holds.switching = true;
  await switchTo(place.path, lock);
  holds.switching = false;
  return 0;
}

/**
 * Makes a site and puts it in its place, which it holds alone meanwhile. Whatever goes wrong, also a signal that ends this process, the old
 * site stays; what happened is said.
 *
 * @param place where the site is to be
 * @param shown its name in messages
 * @param make makes the site in a working place of its own
 * @returns the exit code
 */
export async function publish(
  place: OutFolder,
  shown: string,
  make: (work: Claim) => Promise<MadeSite>,
): Promise<number> {
  const holds: Holdings = {};
  const sayUnchanged = () =>
    console.error(isSite(place.path) ? buildWords.unchanged(shown) : buildWords.noSite(shown));
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)
    process.on(signal, async () => {
      if (holds.switching) return;
      endChildren();
      await tidy(place, holds);
      console.error(buildWords.stopped);
      sayUnchanged();
      process.exit(128 + number);
    });

  let code = 1;
  try {
    code = await makeAndSwitch(place, shown, make, holds);
  } catch (error) {
    holds.switching = false;
    console.error(fileWords(error, shown));
  }
  await tidy(place, holds);
  if (code !== 0) sayUnchanged();
  return code;
}
