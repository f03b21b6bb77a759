import { gzip } from './gzip.ts';
import { varints } from './varint.ts';

/** What a directory says: from which tile on, for how many tiles (0: a further directory), at which bytes. */
export interface Entry {
  readonly tileId: number;
  readonly runLength: number;
  readonly offset: number;
  readonly length: number;
}

/** Header and root directory stand in the first 16 KiB, which readers fetch at once. */
export const firstBytes = 16_384;

/** So many entries, those of the lowest zooms, stand in the root itself: the first view of a country needs no second look. */
const inRoot = 512;
/** Entries of a leaf directory at first: about 4 kB. More where the root would otherwise name too many leaves. */
const inLeaf = 1024;

/**
 * @param entries in order of tile id; at least one
 * @returns the directory's bytes: its columns one after the other as varints, ids as differences, an offset as 0 where it follows the
 *   bytes before; compressed
 */
export function directory(entries: readonly Entry[]): Uint8Array {
  if (entries.length === 0) throw new RangeError('no entries');
  const before = (index: number) => entries[index - 1] ?? { tileId: 0, offset: 0, length: 0 };
  const follows = ({ offset }: Entry, index: number) =>
    index > 0 && offset === before(index).offset + before(index).length;
  return gzip(
    varints([
      entries.length,
      ...entries.map(({ tileId: id }, index) => id - before(index).tileId),
      ...entries.map(({ runLength }) => runLength),
      ...entries.map(({ length }) => length),
      ...entries.map((entry, index) => (follows(entry, index) ? 0 : entry.offset + 1)),
    ]),
  );
}

/** The root directory, and the further ones it points to, one after the other; none where everything finds room in the root. */
export interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

function withLeaves(entries: readonly Entry[], size: number): Directories {
  const leaves: Uint8Array[] = [];
  const root = entries.slice(0, inRoot);
  let offset = 0;
  for (let from = inRoot; from < entries.length; from += size) {
    const own = entries.slice(from, from + size);
    const bytes = directory(own);
    root.push({ tileId: own[0]?.tileId ?? 0, runLength: 0, offset, length: bytes.length });
    leaves.push(bytes);
    offset += bytes.length;
  }
  return { root: directory(root), leaves: Buffer.concat(leaves) };
}

/**
 * @param entries of all tiles, in order of tile id; at least one
 * @param room bytes that the root directory may have
 * @returns directories of which the root finds room
 * @throws RangeError where nothing is small enough
 */
export function directories(entries: readonly Entry[], room: number): Directories {
  if (entries.length <= inRoot + inLeaf) {
    const root = directory(entries);
    if (root.length <= room) return { root, leaves: new Uint8Array() };
  }
  for (let size = inLeaf; ; size *= 2) {
    const made = withLeaves(entries, size);
    if (made.root.length <= room) return made;
    if (size > entries.length) throw new RangeError(`no room for the root directory: ${made.root.length}`);
  }
}
