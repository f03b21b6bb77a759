import { setTimeout as wait } from 'node:timers/promises';
import { type Claim, claimsIn, layClaim, type OtherClaim, pulse } from './claims.ts';
import { stateOf } from './owner.ts';

/** How to wait for a lock that another process holds. */
export interface Waiting {
  /** Told once of each process that is waited for. */
  readonly onWait: (holder: OtherClaim) => void;
  /** Milliseconds after which waiting ends without the lock. */
  readonly limit: number;
}

/** Tells claims that still give signs of life from those of processes on another machine that do not. */
function watch() {
  const seen = new Map<string, { readonly pulse: string; readonly at: number }>();
  return (claim: OtherClaim): boolean => {
    if (claim.owner !== null && stateOf(claim.owner) === 'alive') return true;
    const last = seen.get(claim.id);
    // Measured on this clock alone: the other machine's may go wrong.
    const now = performance.now();
    if (last === undefined || last.pulse !== claim.pulse) {
      seen.set(claim.id, { pulse: claim.pulse, at: now });
      return true;
    }
    return now - last.at < pulse.lost;
  };
}

/**
 * Takes the one lock of a folder. Every contender first lays its claim and then looks for others: of two at the same moment at least one sees
 * the other, and steps back for a moment.
 *
 * @param folder where claims of the lock lie
 * @param waiting how to wait; without it, nobody waits
 * @returns the lock; null where another process holds it (and still does when waiting ended)
 * @throws the file system's error where nothing can be written there
 */
export async function takeLock(folder: string, waiting?: Waiting): Promise<Claim | null> {
  const lives = watch();
  const told = new Set<string>();
  const start = performance.now();
  const holder = async (own?: Claim) => (await claimsIn(folder, own)).find(lives);
  for (;;) {
    let other = await holder();
    if (!other) {
      const claim = await layClaim(folder);
      other = await holder(claim);
      if (!other) return claim;
      await claim.release();
    }
    if (!waiting || performance.now() - start > waiting.limit) return null;
    if (!told.has(other.id)) waiting.onWait(other);
    told.add(other.id);
    await wait(100 + Math.random() * 300);
  }
}
