import { type Knowledge, readersKnowledge, type Term } from './knowledge.ts';
import type { Equation, Release, Row, Solver } from './release.ts';
import { isDifferenceVague, isVague, type Protection } from './safety.ts';

/** A number that must stay vague: of one release, or the difference between two. */
export interface Secret {
  readonly key: string;
  readonly release: number;
  /** The release with which it is compared; none where the number itself is meant. */
  readonly before?: number;
  /** Whether it is small in truth. Of earlier releases nobody knows any more. */
  readonly isSmall: boolean;
}

/** Names a secret, for sets. */
export const secretId = ({ key, release, before }: Secret): string => `${release} ${before ?? ''} ${key}`;

/** What an audit looks at. */
export interface AuditInput {
  readonly releases: readonly Release[];
  readonly equations: readonly Equation[];
  readonly protection: Protection;
  readonly solver: Solver;
}

/** Whether nothing that was published contradicts a ledger to which rows are only added. */
function seemsGrowing(releases: readonly Release[]): boolean {
  const last = new Map<string, number>();
  for (const release of releases)
    for (const [key, value] of release) {
      if (value === null) continue;
      if (value < (last.get(key) ?? 0)) return false;
      last.set(key, value);
    }
  return true;
}

const unknownsOf =
  (factor: number) =>
  (one: Term): Row['terms'] =>
    'unknown' in one ? [[one.unknown, factor]] : [];
const knownOf = (one: Term) => ('known' in one ? one.known : 0);

/** Finds the interval of one secret after the other. @returns null where the system contradicts itself */
function* intervals(
  { system, term }: Knowledge,
  secrets: readonly Secret[],
  solver: Solver,
): Generator<readonly [Secret, readonly [number, number]] | null> {
  const { bounds, dispose } = solver(system);
  try {
    for (const secret of secrets) {
      const now = term(secret.release, secret.key);
      const before = secret.before === undefined ? { known: 0 } : term(secret.before, secret.key);
      const terms = [...unknownsOf(1)(now), ...unknownsOf(-1)(before)];
      const known = knownOf(now) - knownOf(before);
      const [low, high] = terms.length === 0 ? ([0, 0] as const) : bounds(terms);
      yield low > high ? null : [secret, [low + known, high + known]];
    }
  } finally {
    dispose();
  }
}

/**
 * Finds what readers can infer too closely, as an attacker would: the narrowest interval of every secret by linear programming (Hundepool et al. 2012, ch. 4.3.2; Fischetti and Salazar 2000).
 * Readers are taken to assume that rows were only added, where nothing that was published speaks against it.
 *
 * @returns the secrets that are not vague, and those that will stay vague whatever else is hidden
 */
export function audit(
  { releases, equations, protection, solver }: AuditInput,
  secrets: readonly Secret[],
): { readonly told: readonly Secret[]; readonly settled: readonly Secret[] } {
  const rounded = ([low, high]: readonly [number, number]): readonly [number, number] =>
    protection.measure === 'count' ? [Math.ceil(low - 1e-6), Math.floor(high + 1e-6)] : [low, high];
  for (const isGrowing of seemsGrowing(releases) ? [true, false] : [false]) {
    const knowledge = readersKnowledge(releases, equations, protection.measure, isGrowing);
    // Unknowns come into being when they are asked for, so all are asked for before the system is solved.
    for (const { key, release, before } of secrets) {
      knowledge.term(release, key);
      if (before !== undefined) knowledge.term(before, key);
    }
    const told: Secret[] = [];
    const settled: Secret[] = [];
    let holds = true;
    for (const found of intervals(knowledge, secrets, solver)) {
      if (found === null) {
        holds = false;
        break;
      }
      const [secret, interval] = found;
      const [low, high] = rounded(interval);
      const isSafe = secret.before === undefined ? isVague : isDifferenceVague;
      if (!isSafe([low, high], protection, secret.isSmall)) told.push(secret);
      else if (secret.before === undefined && low < protection.threshold) settled.push(secret);
    }
    if (holds) return { told, settled };
  }
  return { told: [...secrets], settled: [] };
}
