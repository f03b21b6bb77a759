/** The steps of a release, one after the other. What has been done already is not done again, so a release that broke off is simply run again. */
import path from 'node:path';
import { buildPackages } from '../packages/build.ts';
import { readJson, root, workspacePackages } from '../packages/workspace.ts';
import { command } from './command.ts';
import { changesets } from './ready.ts';

/** What may differ between releases. */
export interface ReleaseOptions {
  /** The registry; npm's own setting where there is none. */
  readonly registry: string | undefined;
  /** Whether npm states by whom and of which commit the packages were built. */
  readonly provenance: boolean;
}

/** The version that all packages have; they move together. */
export function commonVersion(): string {
  const versions = new Set(workspacePackages().map(({ manifest }) => manifest.version));
  const [version] = versions;
  if (version === undefined || versions.size > 1)
    throw new Error(`The packages have different versions: ${[...versions].join(', ')}`);
  return version;
}

/** Gives the packages the version that the changes ask for, and commits it. Without a change they keep theirs. */
export function nextVersion(): string {
  if (changesets().length === 0) return commonVersion();
  command(['changeset', 'version'], { cwd: root });
  command(['npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    quiet: true,
  });
  const version = commonVersion();
  command(['git', 'add', '-A'], { cwd: root });
  command(['git', 'commit', '--quiet', '--message', `Release ${version}`], { cwd: root });
  return version;
}

/** Versions, builds, publishes what the registry has not, and tags. */
export async function release({ registry, provenance }: ReleaseOptions): Promise<void> {
  const version = nextVersion();
  await buildPackages();
  const env = {
    ...(registry ? { 'npm_config_@gongkai:registry': registry, npm_config_registry: registry } : {}),
    ...(provenance ? {} : { npm_config_provenance: 'false' }),
  };
  command(['changeset', 'publish', '--no-git-tag'], { cwd: root, env });
  const tags = command(['git', 'tag', '--list', `v${version}`], { cwd: root, quiet: true }).trim();
  if (tags === '')
    command(['git', 'tag', '--annotate', `v${version}`, '--message', `Release ${version}`], { cwd: root });
  const { homepage } = readJson(path.join(root, 'package.json')) as { homepage: string };
  console.log(`Released ${version} (${homepage}). Publish commit and tag: git push --follow-tags`);
}
