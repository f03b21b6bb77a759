import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

it.each([
  ['node', ['packages/create-gongkai/test/create.test.ts', 'packages/cli/test/studio/lock.test.ts']],
  ['site', ['tests/links.test.ts']],
])('of the project %s test files leave nothing in the folder for temporary files', (project, files) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-left-'));
  const { status, stdout, stderr } = spawnSync('vitest', ['run', '--project', project, ...files], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GONGKAI_TESTS: '',
      TMPDIR: folder,
      TEMP: folder,
      TMP: folder,
      // Meant to stay for the next run.
      NODE_COMPILE_CACHE: mkdtempSync(path.join(tmpdir(), 'gongkai-compiled-')),
    },
    shell: process.platform === 'win32',
  });
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  expect(readdirSync(folder)).toEqual([]);
});
