import { createHash, randomBytes } from 'node:crypto';
import { type Files, isSnapshotFile, parseJson } from '@gongkai/snapshot';

/** Letters alone: digits might look like somebody's number. */
const inLetters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join('');

/** @returns the salt of a new snapshot: 128 random bits. */
export const newSalt = (): string => inLetters(randomBytes(16));

/**
 * Makes the salt that a snapshot has after a takedown. From it nobody computes the one before, without which no guess of what was taken down can be tried
 * against the old hash; and the same command, run again after it was interrupted, makes the same.
 */
export const saltAfter = (salt: string): string =>
  inLetters(createHash('sha256').update(salt).digest().subarray(0, 16));

/** The salt of a snapshot as it lies in a data folder. */
function saltIn(name: string, files: Files): unknown {
  const json = parseJson(name, files.get(name));
  return 'raw' in json ? (json.raw as { readonly salt?: unknown } | null)?.salt : undefined;
}

/**
 * Gives a snapshot its salt before it is written for the first time. One that is there keeps what it has, for its hash may have been published. A snapshot
 * that was made of another, as a correction is, gets its own: where two share a salt, a takedown in one leaves it to be read in the other.
 *
 * @param snapshot as it is about to be written
 * @param name its file, below the data folder
 * @param files the data folder as it was read
 */
export function withSalt<T extends object>(snapshot: T, name: string, files: Files): T {
  const given = (snapshot as { readonly salt?: unknown }).salt;
  const others = [...files.keys()].filter((file) => file !== name && isSnapshotFile(file));
  if (given !== undefined && !others.some((file) => saltIn(file, files) === given)) return snapshot;
  if (!files.has(name)) return { ...snapshot, salt: newSalt() };
  const before = saltIn(name, files);
  return before === undefined ? snapshot : { ...snapshot, salt: before };
}
