import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

describe('a test file', () => {
  it('has a temporary folder of its own, which programs that it starts are told', () => {
    expect(path.basename(tmpdir())).toMatch(/^gk-/);
    const { stdout } = spawnSync(process.execPath, ['-p', 'os.tmpdir()'], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(tmpdir());
  });
});
