import path from 'node:path';
import {
  type Data,
  isSnapshotFile,
  type Problem,
  type SnapshotFile,
  type UnionData,
} from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';

/** A snapshot with the data folder in which it lies. */
export interface FoundSnapshot {
  readonly data: Data;
  readonly entry: UnionData;
  readonly snapshotFile: SnapshotFile;
  /** What is wrong with its file. */
  readonly problems: readonly Problem[];
}

/** What is said where a snapshot is not there: its name, and which there are. */
export interface NotFound {
  readonly missing: string;
  readonly known: readonly string[];
}

/** The data folder of a path such as `data/unions/hanyin/snapshots/2026-01-31.json`, and the file below it. */
function placeOf(name: string): { readonly folder: string; readonly file: string } | null {
  const full = path.resolve(name);
  const file = full.split(path.sep).slice(-4).join('/');
  return isSnapshotFile(file) ? { folder: path.resolve(full, '../../../..'), file } : null;
}

/** Reads data folders, each once. */
export class SnapshotFinder {
  private readonly folders = new Map<string, ReturnType<typeof checkFolder>>();
  private readonly data: string;
  private readonly union: string | undefined;

  /**
   * @param data the data folder of days
   * @param union whose snapshots days are; the only one that publishes, where there is none
   */
  constructor(data: string, union: string | undefined) {
    this.data = path.resolve(data);
    this.union = union;
  }

  private read(folder: string) {
    const read = this.folders.get(folder) ?? checkFolder(folder);
    this.folders.set(folder, read);
    return read;
  }

  /** The union whose days are meant, or which there are. @throws the file system's error */
  entry(): UnionData | NotFound {
    const all = [...this.read(this.data).data.unions.values()].filter(
      ({ snapshots }) => snapshots.length > 0,
    );
    const real = all.filter(({ union }) => !union.synthetic);
    const found =
      all.find(({ union }) => union.id === this.union) ??
      (this.union === undefined && real.length === 1 ? real[0] : undefined);
    return found ?? { missing: this.union ?? '--union', known: all.map(({ union }) => union.id) };
  }

  /**
   * @param name path of a file, or a day
   * @throws the file system's error where the folder cannot be read
   */
  find(name: string): FoundSnapshot | NotFound {
    const place = placeOf(name);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(name);
    if (!place && !isDay)
      return { missing: name, known: ['<data>/unions/<id>/snapshots/<date>.json', 'YYYY-MM-DD'] };
    const { data, problems } = this.read(place?.folder ?? this.data);
    const own = place ? null : this.entry();
    if (own && 'missing' in own) return own;
    const entries = own ? [own] : [...data.unions.values()];
    for (const entry of entries)
      for (const snapshotFile of entry.snapshots)
        if (place ? snapshotFile.file === place.file : snapshotFile.snapshot.date === name)
          return {
            data,
            entry,
            snapshotFile,
            problems: problems.filter(({ file }) => file === snapshotFile.file),
          };
    return { missing: name, known: entries.flatMap(({ snapshots }) => snapshots.map(({ file }) => file)) };
  }
}
