import { type Data, publishingUnions, sealedFiles } from '@gongkai/snapshot';

/** @returns the snapshots that no seal is of, whether they are sound or not. */
export function unsealedFiles(data: Data): string[] {
  const sealed = sealedFiles(data.chain ?? []);
  return publishingUnions(data)
    .flatMap(({ snapshots }) => snapshots)
    .map(({ file }) => file)
    .filter((file) => !sealed.has(file));
}
