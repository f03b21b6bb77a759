import { type Data, type NewEntry, publishingUnions, sealedFiles } from '@gongkai/snapshot';

/**
 * Finds what is to be sealed. What is made up is never sealed: it is no publication.
 *
 * @param data checked data
 * @param union id of the only union; every one where there is none
 * @param date day on which it is sealed
 * @returns an entry for each snapshot that is not sealed yet, union by union, the oldest first
 */
export function newSeals(data: Data, union: string | undefined, date: string): NewEntry[] {
  const sealed = sealedFiles(data.chain ?? []);
  return publishingUnions(data)
    .filter(({ union: { id } }) => union === undefined || id === union)
    .flatMap(({ snapshots }) => snapshots)
    .filter(({ file }) => !sealed.has(file))
    .map(({ file, snapshot, sha256 }) => {
      if (sha256 === null) throw new Error(`no hash: ${file}`);
      return { type: 'seal', date, union: snapshot.union, snapshot: snapshot.date, file, sha256 };
    });
}
