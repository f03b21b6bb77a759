/** What must be true before anything is published. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson, root } from '../packages/workspace.ts';
import { command } from './command.ts';

/** Names of the files that say what changed since the last release. */
export const changesets = (folder = root): string[] =>
  readdirSync(path.join(folder, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md');

/**
 * Refuses a release that could not be repeated or would say something untrue.
 *
 * @throws Error that says what to do
 */
export function refuseUnready(): void {
  const changed = command(['git', 'status', '--porcelain'], { cwd: root, quiet: true }).trim();
  if (changed !== '')
    throw new Error(`There are changes that are not committed; commit or stash them first:\n${changed}`);
  const { repository } = readJson(path.join(root, 'package.json')) as { repository: { url: string } };
  if (new URL(repository.url.replace(/^git\+/, '')).hostname.endsWith('.example'))
    throw new Error(
      `The repository in package.json is a placeholder (${repository.url}). Write the true address there: the published packages name it, and their provenance is checked against it.`,
    );
}
