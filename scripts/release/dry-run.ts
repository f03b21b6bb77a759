/** A release that publishes nothing and changes nothing: in a copy of the last commit. */
import path from 'node:path';
import { command } from './command.ts';
import { copyOfCommit } from './copy.ts';

/** Tries a release, and prints what npm would publish. */
export function dryRun(): void {
  const copy = copyOfCommit();
  try {
    command(['node', path.join(copy.folder, 'scripts/release/try.ts')], { cwd: copy.folder });
  } finally {
    copy.remove();
  }
}
