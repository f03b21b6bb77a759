import { type Data, publishingUnions } from '@gongkai/snapshot';
import { newSeals } from './new-entries.ts';

/** Code of a union of which nobody has said where it is: of an example that was copied. */
const unknownAdcode = '000000';

/** Why nothing is sealed, or may not be published, and of which files that is. */
export interface SealRefusal {
  readonly code: 'nobody' | 'unsealed' | 'example';
  readonly files: string;
}

/**
 * Says what keeps data from being sealed or published.
 *
 * @param data checked data
 * @param union id of the only union that is looked at
 * @param isCheck whether everything is to be sealed already
 * @returns the first reason; null where there is none
 */
export function refusalOf(data: Data, union: string | undefined, isCheck: boolean): SealRefusal | null {
  const meant = publishingUnions(data).filter((entry) => union === undefined || entry.union.id === union);
  const examples = meant.filter((entry) => entry.union.adcode === unknownAdcode);
  if (examples.length > 0)
    return { code: 'example', files: examples.map(({ unionFile }) => unionFile).join(', ') };
  if (!isCheck) return null;
  if (meant.length === 0) return { code: 'nobody', files: '' };
  const open = newSeals(data, union, '').map(({ file }) => file);
  return open.length > 0 ? { code: 'unsealed', files: open.join(', ') } : null;
}
