import { bilingual } from '../problem/problem.ts';
import type { CheckContext } from './context.ts';

/** Asks about a snapshot that was copied with its salt: a takedown replaces the salt of the snapshots in which the number stands, and in another it could still be read. */
export function checkSalts({ data, report }: CheckContext): void {
  const seen = new Map<string, string>();
  for (const { snapshots } of data.unions.values())
    for (const { file, snapshot } of snapshots) {
      const { salt } = snapshot;
      if (salt === undefined) continue;
      const first = seen.get(salt);
      if (first === undefined) seen.set(salt, file);
      else
        report({
          code: 'salt-shared',
          severity: 'warning',
          file,
          path: '$.salt',
          expected: bilingual('另一串字母，或者没有 salt', 'other letters, or no salt'),
          found: bilingual(`与 ${first} 的相同`, `the same as in ${first}`),
        });
    }
}
