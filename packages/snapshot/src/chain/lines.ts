import { canonicalJson } from '../json/canonical.ts';
import type { ChainEntry } from '../types.ts';

/** Name of the chain of sealed snapshots, below the data folder. */
export const chainFile = 'chain.jsonl';

/** Computes SHA-256 of a text in UTF-8, in hexadecimal. */
export type Sha256 = (text: string) => string;

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** A line of the chain before its place in the chain is known. */
export type NewEntry = Without<ChainEntry, 'sequence' | 'previousHash' | 'lineHash'>;

/**
 * Computes the hash of a line: SHA-256 of its canonical form without the field `lineHash`, with the line end. So
 * `sed 's/"lineHash":"[0-9a-f]*",//' | sha256sum` prints it for a line.
 *
 * @example
 * ```ts
 * const line = { sequence: 1, previousHash: null };
 * lineHash(line, sha256) === lineHash({ ...line, lineHash: 'any' }, sha256); // true
 * ```
 */
export function lineHash(
  { lineHash: _, ...rest }: Readonly<Record<string, unknown>>,
  sha256: Sha256,
): string {
  return sha256(`${canonicalJson(rest)}\n`);
}

/**
 * Appends lines to a chain. What is there already stays byte for byte.
 *
 * @param text the chain as it is, empty where there is none yet
 * @param entries what the new lines say
 * @param sha256 what hashes
 * @returns the chain as it is then
 * @throws Error where the last line is not whole; the checks say so before
 * @example
 * ```ts
 * const seal = { type: 'seal', union: 'sample', snapshot: '2026-01-31', file: 'unions/sample/snapshots/2026-01-31.json' };
 * const chain = appendEntries('', [{ ...seal, date: '2026-02-01', sha256: sha256('{}') }], sha256);
 * readChain(chain).lines[0].entry.sequence; // 1
 * ```
 */
export function appendEntries(text: string, entries: readonly NewEntry[], sha256: Sha256): string {
  const lines = text.split('\n').slice(0, -1);
  let last = lines.length === 0 ? null : (JSON.parse(lines.at(-1) ?? '') as ChainEntry);
  let sequence = lines.length;
  let whole = text;
  for (const entry of entries) {
    sequence += 1;
    const placed = { ...entry, sequence, previousHash: last?.lineHash ?? null };
    last = { ...placed, lineHash: lineHash(placed, sha256) };
    whole += `${canonicalJson(last)}\n`;
  }
  return whole;
}
