import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { dist } from './dist.ts';

const java = spawnSync('java', ['-version']).status === 0;

if (!java)
  console.warn(
    'No Java on this machine: the Nu HTML checker is not run (Debian: apt-get install default-jre-headless).',
  );

describe.skipIf(!java)('the Nu HTML checker', () => {
  it('finds no error on any page', () => {
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const { stdout, stderr } = spawnSync(
      'java',
      ['-Xss4m', '-jar', jar, '--errors-only', '--skip-non-html', '--stdout', dist],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    );
    expect(stdout.split('\n').slice(0, 20).join('\n') + stderr.slice(0, 500)).toBe('');
  });
});
