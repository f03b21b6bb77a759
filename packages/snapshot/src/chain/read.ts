import { canonicalJson } from '../json/canonical.ts';
import * as schema from '../schema/schemas.ts';
import type { ChainEntry } from '../types.ts';

/** One line of the chain as it was read; null where it is no entry in its canonical form. */
export interface ChainLine {
  readonly text: string;
  readonly entry: ChainEntry | null;
  /** Its JSON, whatever its shape; undefined where it is none. */
  readonly raw: unknown;
}

function readLine(text: string): ChainLine {
  try {
    const raw: unknown = JSON.parse(text);
    const parsed = schema.chainEntry.safeParse(raw);
    // A line that is written another way has the same hash, and yet is not the line that was written.
    const entry = parsed.success && canonicalJson(parsed.data) === text ? parsed.data : null;
    return { text, entry, raw };
  } catch {
    return { text, entry: null, raw: undefined };
  }
}

/**
 * Reads a chain line by line.
 *
 * @param text of `chain.jsonl`
 * @returns its lines; what stands behind the last line end is a line that is not whole
 * @example
 * ```ts
 * readChain('{"sequence":1').isWhole; // false
 * ```
 */
export function readChain(text: string): { readonly lines: readonly ChainLine[]; readonly isWhole: boolean } {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  return { lines: [...lines, ...(rest === '' ? [] : [rest])].map(readLine), isWhole: rest === '' };
}

/** A snapshot as the chain has it last. */
export interface Sealed {
  readonly entry: ChainEntry;
  /** Its takedowns, the first one first. */
  readonly takedowns: readonly Extract<ChainEntry, { type: 'takedown' }>[];
}

/**
 * Lists what the chain says of each sealed file.
 *
 * @returns what the chain says of each sealed file, by its path.
 * @example
 * ```ts
 * sealedFiles(load(readFolder('data')).chain).has('unions/demo-a/union.json'); // false: only snapshots are sealed
 * ```
 */
export function sealedFiles(chain: readonly ChainEntry[]): ReadonlyMap<string, Sealed> {
  const sealed = new Map<string, Sealed>();
  for (const entry of chain) {
    const takedowns = sealed.get(entry.file)?.takedowns ?? [];
    sealed.set(entry.file, {
      entry,
      takedowns: entry.type === 'takedown' ? [...takedowns, entry] : takedowns,
    });
  }
  return sealed;
}
