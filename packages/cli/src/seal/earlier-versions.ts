import { spawnSync } from 'node:child_process';

/** So many commits of one file are looked through. */
const mostCommits = 500;

/**
 * Reads what git has kept of a file, the newest first.
 *
 * @param folder a folder in a git repository, or not
 * @param file path below the folder
 * @returns the texts that were committed; none where the folder lies in no repository
 */
export function* committedVersions(folder: string, file: string): Generator<string> {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return status === 0 ? stdout : '';
  };
  const commits = git('log', `--max-count=${mostCommits}`, '--format=%H', '--', file).split('\n');
  for (const commit of commits) if (commit !== '') yield git('show', `${commit}:./${file}`);
}
