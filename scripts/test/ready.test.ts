import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Run, start } from './support/run.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-ready-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A project with an npm of its own, which writes down when it begins and ends, and takes a while. */
function project(npm: string): string {
  const folder = mkdtempSync(path.join(root, 'project-'));
  for (const name of ['scripts', 'bin', 'node_modules']) mkdirSync(path.join(folder, name));
  copyFileSync('scripts/ready.mjs', path.join(folder, 'scripts/ready.mjs'));
  writeFileSync(path.join(folder, 'package-lock.json'), '{}');
  writeFileSync(path.join(folder, 'bin/npm'), `#!/bin/sh\necho begins >> "${folder}/log"\n${npm}\n`, {
    mode: 0o755,
  });
  return folder;
}
const ready = (folder: string): Run =>
  start(process.execPath, [path.join(folder, 'scripts/ready.mjs')], {
    PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
  });
const log = (folder: string) =>
  existsSync(path.join(folder, 'log'))
    ? readFileSync(path.join(folder, 'log'), 'utf8').trim().split('\n')
    : [];
const slow = `sleep 1.5; echo ends >> "$(dirname "$0")/../log"`;

describe.runIf(process.platform !== 'win32')('ready', () => {
  it('installs once, where two ask at the same time', { timeout: 60_000 }, async () => {
    const folder = project(slow);
    const runs = [ready(folder), ready(folder), ready(folder)];
    const ends = await Promise.all(runs.map(({ ended }) => ended));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(log(folder)).toEqual(['begins', 'ends']);
    expect((await ready(folder).ended).code).toBe(0);
    expect(log(folder)).toHaveLength(2);
  });

  it('waits for the npm of one that was killed, and installs then', { timeout: 60_000 }, async () => {
    const folder = project(slow);
    const first = ready(folder);
    await expect.poll(() => log(folder), { timeout: 20_000 }).toEqual(['begins']);
    // On a busy machine npm may be at work before it is written down who it is.
    const claim = path.join(folder, '.cache/installing.json');
    await expect.poll(() => JSON.parse(readFileSync(claim, 'utf8')), { timeout: 20_000 }).toHaveLength(2);
    first.child.kill('SIGKILL');
    expect((await ready(folder).ended).code).toBe(0);
    expect(log(folder)).toEqual(['begins', 'ends', 'begins', 'ends']);
  });

  it('goes on where what was at work is gone, and says where it fails', { timeout: 60_000 }, async () => {
    const folder = project('exit 7');
    mkdirSync(path.join(folder, '.cache'));
    writeFileSync(path.join(folder, '.cache/installing.json'), '[999999999]');
    const run = ready(folder);
    expect([(await run.ended).code, run.said()]).toEqual([7, expect.stringContaining('npm ci failed')]);
    expect(existsSync(path.join(folder, '.cache/installing.json'))).toBe(false);
  });
});
