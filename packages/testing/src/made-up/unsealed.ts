import { cpSync } from 'node:fs';
import path from 'node:path';
import { chainFile } from '@gongkai/snapshot';

/**
 * Copies the data of the repository as a county has it that has sealed nothing yet: its snapshots may be edited, and more
 * unions put beside them, without anything being said of a chain that we have sealed.
 *
 * @param to the new data folder
 */
export function copyUnsealed(to: string): void {
  const from = path.resolve(import.meta.dirname, '../../../../data');
  cpSync(from, to, { recursive: true, filter: (file) => file !== path.join(from, chainFile) });
}
