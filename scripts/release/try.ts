/** Runs in a copy of the repository (`dry-run.ts`): versions and builds as a release does, and lets npm say what it would publish. */
import { buildPackages } from '../packages/build.ts';
import { stagedFolder, workspacePackages } from '../packages/workspace.ts';
import { command } from './command.ts';
import { nextVersion } from './release.ts';

const version = nextVersion();
await buildPackages();
for (const one of workspacePackages())
  command(['npm', 'publish', '--dry-run', '--provenance=false', '--loglevel=error'], {
    cwd: stagedFolder(one),
  });
console.log(`Version ${version} was built and would be published: nothing was.`);
