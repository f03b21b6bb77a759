import { createHash } from 'node:crypto';
import { directories, type Entry, firstBytes } from './directory.ts';
import { gzip } from './gzip.ts';
import { type Header, header, headerBytes } from './header.ts';

/** A tile as the file has it, already compressed. */
export interface ArchiveTile {
  /** @see tileId */
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** What the file says of itself. */
export interface ArchiveInfo extends Pick<Header, 'minZoom' | 'maxZoom' | 'bounds' | 'centre'> {
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A run of neighbouring tiles of one content is one entry; a content that returns later is stored once. */
function entriesOf(tiles: Iterable<ArchiveTile>) {
  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const known = new Map<string, number>();
  let [offset, addressed] = [0, 0];
  for (const { id, bytes } of tiles) {
    addressed += 1;
    const { length } = bytes;
    const last = entries.at(-1);
    if (last && id < last.tileId + last.runLength) throw new RangeError(`tile out of order: ${id}`);
    const hash = createHash('sha256').update(bytes).digest('base64');
    const stored = known.get(hash);
    if (last && stored === last.offset && id === last.tileId + last.runLength) {
      entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
      continue;
    }
    entries.push({ tileId: id, runLength: 1, offset: stored ?? offset, length });
    if (stored !== undefined) continue;
    known.set(hash, offset);
    contents.push(bytes);
    offset += length;
  }
  return { entries, contents, addressed, length: offset };
}

/**
 * Puts tiles together to one PMTiles file (version 3): header, root directory, metadata, leaf directories, tiles in order of their ids. The
 * same tiles give the same bytes.
 *
 * @param tiles in order of id, none empty; at least one
 * @returns the parts of the file, one after the other
 * @throws RangeError where tiles are out of order or missing
 */
export function archive(tiles: Iterable<ArchiveTile>, info: ArchiveInfo): readonly Uint8Array[] {
  const { entries, contents, addressed, length } = entriesOf(tiles);
  const { root, leaves } = directories(entries, firstBytes - headerBytes);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(info.metadata)));
  let offset = headerBytes;
  const section = (bytes: number) => {
    const place = { offset, length: bytes };
    offset += bytes;
    return place;
  };
  const head = header({
    root: section(root.length),
    metadata: section(metadata.length),
    leaves: section(leaves.length),
    tiles: section(length),
    counts: { addressed, entries: entries.length, contents: contents.length },
    minZoom: info.minZoom,
    maxZoom: info.maxZoom,
    bounds: info.bounds,
    centre: info.centre,
  });
  return [head, root, metadata, leaves, ...contents];
}
