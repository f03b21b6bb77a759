import { audit, type Secret, secretId } from './audit.ts';
import { Hiding } from './hiding.ts';
import type { Equation, Release, Solver } from './release.ts';
import type { Protection } from './safety.ts';

/** A ledger's numbers of one period, and what was published of it before. */
export interface ProtectInput {
  /** Every number that would be published, by key. */
  readonly truth: ReadonlyMap<string, number>;
  /** Keys of those that tell too much by themselves. */
  readonly primary: ReadonlySet<string>;
  readonly equations: readonly Equation[];
  /** What earlier snapshots published of the same period, the oldest first. */
  readonly earlier: readonly Release[];
  readonly protection: Protection;
  readonly solver: Solver;
}

/** What may be published. */
export interface Protected {
  /** Keys of the numbers that must be hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Whether that is enough. Where it is not, because of what was published before, nothing of the period may be published anew. */
  readonly isSafe: boolean;
}

const isSmallDifference = (difference: number, { measure, threshold }: Protection) =>
  difference !== 0 && (measure === 'sum' || Math.abs(difference) < threshold);

/** Everything about which readers must stay in doubt, as far as the releases do not state it. */
function secretsOf(
  { truth, primary, earlier, protection }: ProtectInput,
  hidden: ReadonlySet<string>,
): Secret[] {
  const newest = earlier.length;
  const secrets: Secret[] = [];
  for (const key of hidden)
    if (protection.measure === 'count' || primary.has(key))
      secrets.push({ key, release: newest, isSmall: primary.has(key) });
  for (const [release, cells] of earlier.entries())
    for (const [key, value] of cells) {
      if (value === null) secrets.push({ key, release, isSmall: false });
      const now = truth.get(key);
      if (now === undefined || protection.measure === 'sum' || (value !== null && !hidden.has(key))) continue;
      const isSmall = value !== null && isSmallDifference(now - value, protection);
      secrets.push({ key, release: newest, before: release, isSmall });
    }
  return secrets;
}

/** What readers could infer from earlier snapshots alone: nothing that is hidden now brings that back. */
function toldBefore(input: ProtectInput, secrets: readonly Secret[]): ReadonlySet<string> {
  const { earlier: releases, equations, protection, solver } = input;
  const old = secrets.filter(({ release, before }) => before === undefined && release < releases.length);
  if (old.length === 0) return new Set();
  return new Set(audit({ releases, equations, protection, solver }, old).told.map(secretId));
}

/**
 * Chooses which numbers of a ledger are hidden, so that nothing that is hidden can be reckoned from what is shown now and was shown before (secondary suppression against totals and against differencing; Hundepool
 * et al. 2012, ch. 4.3 and 5.3; Willenborg and de Waal 2001, ch. 6 on linked tables). The choice is greedy, and always the same: the cells whose hiding opens no other row come first, then the smallest number, then the first by key. Then the audit of an
 * attacker is run, and more is hidden until it finds nothing.
 */
export function protect(input: ProtectInput): Protected {
  const { truth, primary, equations, earlier, protection, solver } = input;
  const hiding = new Hiding(truth, equations, primary);
  for (const cells of earlier)
    for (const [key, value] of cells)
      if (value !== null && isSmallDifference((truth.get(key) ?? value) - value, protection))
        hiding.hide(key);
  const settled = new Set<string>();
  let excused: ReadonlySet<string> | null = null;
  for (;;) {
    hiding.closeEquations();
    const { hidden } = hiding;
    const published = new Map([...truth].map(([key, value]) => [key, hidden.has(key) ? null : value]));
    const secrets = secretsOf(input, hidden).filter((secret) => !settled.has(secretId(secret)));
    const found = audit({ releases: [...earlier, published], equations, protection, solver }, secrets);
    for (const secret of found.settled) settled.add(secretId(secret));
    if (found.told.length > 0) excused ??= toldBefore(input, secrets);
    const open = found.told.filter((secret) => !excused?.has(secretId(secret)));
    if (open.length === 0) return { hidden, isSafe: true };
    if (!hiding.hideFor(open.map(({ key }) => key))) return { hidden, isSafe: false };
  }
}
