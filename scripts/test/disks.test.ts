import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { placeOf } from '../build/out-folder.ts';
import { forbiddenFolder, memoryDisk, otherDisk } from './support/disks.ts';
import { publishSmall, start } from './support/run.ts';
import { hashOf, writeSite } from './support/site.ts';

const small = path.join(import.meta.dirname, 'support', 'publish-small.ts');

it('a site on another file system is replaced whole', { timeout: 60_000 }, async () => {
  const disk = otherDisk();
  console.log(`another file system: ${disk?.path ?? 'none to be had; the project’s own was used'}`);
  const folder = disk ?? forbiddenFolder();
  try {
    const out = path.join(folder.path, 'dist');
    writeSite(out, 'old');
    const old = hashOf(out);
    const build = publishSmall(out, 'new');
    expect([await build.ended, build.said()]).toEqual([{ code: 0, signal: null }, 'made\n']);
    expect(hashOf(out)).not.toBe(old);
    expect(existsSync(placeOf(out).beside)).toBe(false);
  } finally {
    folder.remove();
  }
});

it('a disk that is full: in words, and the old site is as it was', { timeout: 60_000 }, async () => {
  // Room for one such site, and for a part of the next.
  const disk = memoryDisk('200k');
  console.log(`full disk: ${disk ? 'a tmpfs of 200 kB' : 'no tmpfs may be mounted; ulimit -f'}`);
  const folder = disk ?? forbiddenFolder();
  try {
    const out = path.join(folder.path, 'dist');
    writeSite(out, 'old');
    const old = hashOf(out);
    // With the limit, the system must not end the process but refuse.
    const limited = `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`;
    const build = disk
      ? publishSmall(out, 'new')
      : start('bash', ['-c', limited, process.execPath, small, out, 'new']);
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toContain('The disk is full');
    expect(build.said()).toContain('is unchanged');
    expect(build.said()).not.toMatch(/^\s+at /m);
    expect(hashOf(out)).toBe(old);
    expect(existsSync(placeOf(out).beside)).toBe(false);
  } finally {
    folder.remove();
  }
});

it('a disk that is read-only: in words, and the old site is as it was', { timeout: 60_000 }, async () => {
  const disk = memoryDisk('1m');
  console.log(`read-only: ${disk ? 'a tmpfs mounted anew' : 'the permissions of a folder'}`);
  const folder = disk ?? forbiddenFolder();
  try {
    const out = path.join(folder.path, 'dist');
    writeSite(out, 'old');
    const old = hashOf(out);
    folder.makeReadOnly();
    const build = publishSmall(out, 'new');
    expect((await build.ended).code).toBe(1);
    expect(build.said()).toMatch(/must not be written, or is read-only/);
    expect(build.said()).toContain('is unchanged');
    expect(build.said()).not.toContain('made');
    expect(hashOf(out)).toBe(old);
  } finally {
    folder.remove();
  }
});

it('a place where a disk is mounted: in words, and what is there is as it was', {
  timeout: 60_000,
}, async () => {
  const disk = memoryDisk('1m');
  console.log(`mount point: ${disk ? 'a tmpfs' : 'none may be mounted; not tried'}`);
  if (!disk) return;
  try {
    writeSite(disk.path, 'old');
    const old = hashOf(disk.path);
    const build = publishSmall(disk.path, 'new');
    expect([(await build.ended).code, hashOf(disk.path)]).toEqual([1, old]);
    expect(build.said()).toContain('is a mount point');
  } finally {
    disk.remove();
  }
});
