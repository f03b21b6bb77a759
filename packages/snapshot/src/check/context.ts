import type { Sha256 } from '../chain/lines.ts';
import type { Data, Files, SnapshotFile, UnionData } from '../data.ts';
import type { Parsed } from '../files/parse.ts';
import type { Problem } from '../problem/problem.ts';
import type { Observation } from '../types.ts';

/** What a check is given: the data, and where to say what is wrong. */
export interface CheckContext extends Parsed {
  /** Every file of the folder, also those that are no data. */
  readonly files: Files;
  /** What lies in the folder beside them and is never published: hidden files, empty folders. */
  readonly hidden: Files;
  /** What hashes; without it nothing is said of hashes. */
  readonly sha256?: Sha256 | undefined;
  readonly report: (problem: Problem) => void;
}

/** An observation with the place it stands in. */
export interface PlacedObservation {
  readonly entry: UnionData;
  readonly file: string;
  readonly snapshotFile: SnapshotFile;
  readonly observation: Observation;
  /** JSON path of the observation. */
  readonly path: string;
}

/** @returns every observation of every snapshot, with its place. */
export function* eachObservation(data: Data): Generator<PlacedObservation> {
  for (const entry of data.unions.values()) {
    for (const snapshotFile of entry.snapshots) {
      for (const [index, observation] of snapshotFile.snapshot.observations.entries()) {
        const { file } = snapshotFile;
        yield { entry, file, snapshotFile, observation, path: `$.observations[${index}]` };
      }
    }
  }
}
