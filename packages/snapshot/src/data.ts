import type {
  Boundary,
  Catalogue,
  ChainEntry,
  Figures,
  Indicator,
  SiteSettings,
  Snapshot,
  Stations,
  Union,
} from './types.ts';

/**
 * A file of the data folder as it was read: its text with the SHA-256 of its canonical form, or why there is none. Keys of a `Files` map are
 * paths below the folder.
 */
export type FileContent =
  | {
      readonly text: string;
      /** None where the text is no JSON, or JSON that has no canonical form. */
      readonly sha256?: string | undefined;
    }
  | { readonly tooLarge: number }
  | {
      readonly notUtf8: true;
      readonly encoding?: string;
      /** The text in each other encoding in which it can be read, to be looked at for personal data; none of a file that is no text. */
      readonly decoded?: readonly string[];
    }
  | { readonly link: true }
  | { readonly special: 'folder' | 'device' }
  | { readonly unreadable: string };
/** Files of a data folder by their path. */
export type Files = ReadonlyMap<string, FileContent>;

/** A snapshot with the file it stands in. */
export interface SnapshotFile {
  readonly file: string;
  readonly snapshot: Snapshot;
  /** SHA-256 of the canonical form (RFC 8785) in hexadecimal: what `sha256sum` prints for the published file; null where it was not read from a file. */
  readonly sha256: string | null;
}

/** What a union has surveyed of its stations, with the file it stands in. */
export interface StationsFile {
  readonly file: string;
  readonly stations: Stations;
  /** SHA-256 of the canonical form in hexadecimal; null where it was not read from a file. */
  readonly sha256: string | null;
}

/** One union with what it has published; `snapshots` is in order of date, the newest last. */
export interface UnionData {
  readonly union: Union;
  readonly unionFile: string;
  readonly snapshots: readonly SnapshotFile[];
  readonly figures: Figures | null;
  readonly figuresFile: string;
  /** What only this union counts; with its id before a dot. */
  readonly ownIndicators: readonly Indicator[];
  readonly indicatorsFile: string;
  /** Null where the union has published no positions, as most have not. */
  readonly stations: StationsFile | null;
  readonly boundary: Boundary | null;
}

/** Everything below `data/`, parsed. */
export interface Data {
  /** What `site.json` says of the site itself; nothing where there is no such file. */
  readonly site?: SiteSettings;
  readonly catalogue: Catalogue;
  /** Those of the catalogue and of every union, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly unions: ReadonlyMap<string, UnionData>;
  /** The lines of `chain.jsonl`, the oldest first; nothing where no snapshot is sealed yet. */
  readonly chain?: readonly ChainEntry[];
}

function withSnapshots(data: Data, synthetic: boolean): UnionData[] {
  return [...data.unions.values()]
    .filter(({ snapshots, union }) => snapshots.length > 0 && (union.synthetic ?? false) === synthetic)
    .sort((a, b) => (a.union.id < b.union.id ? -1 : 1));
}

/**
 * Lists the unions that have published at least one snapshot, in order of id; the fictional ones are not among them.
 *
 * The unions that have published at least one snapshot, in order of id; the fictional ones are not among them.
 *
 * @example
 * ```ts
 * publishingUnions(load(readFolder('data'))).every(({ snapshots }) => snapshots.length > 0); // true
 * ```
 */
export function publishingUnions(data: Data): UnionData[] {
  return withSnapshots(data, false);
}

/**
 * Lists the fictional unions.
 *
 * The fictional unions that show what figures can tell; never among those that publish, never compared with them.
 *
 * @example
 * ```ts
 * demonstrations(load(readFolder('data')))[0].union.name; // '演示甲县总工会'
 * ```
 */
export function demonstrations(data: Data): UnionData[] {
  return withSnapshots(data, true);
}

/**
 * Finds the newest snapshot of a union.
 *
 * @param entry a union with at least one snapshot
 * @returns its newest snapshot
 * @throws Error where it has none
 * @example
 * ```ts
 * latest(load(readFolder('data')).unions.get('demo-a')).snapshot.date; // '2026-01-31'
 * ```
 */
export function latest(entry: UnionData): SnapshotFile {
  const last = entry.snapshots.at(-1);
  if (!last) throw new Error(`no snapshot: ${entry.union.id}`);
  return last;
}

/**
 * Finds the unions above a union.
 *
 * @returns the ids of the unions above one, nearest first; stops at a circle.
 */
export function ancestors(unions: ReadonlyMap<string, UnionData>, id: string): string[] {
  const found: string[] = [];
  let parent = unions.get(id)?.union.parent ?? null;
  while (parent !== null && !found.includes(parent)) {
    found.push(parent);
    parent = unions.get(parent)?.union.parent ?? null;
  }
  return found;
}
