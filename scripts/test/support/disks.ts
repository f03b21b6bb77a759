import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const run = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;

/** A file system of its own, in memory. */
export interface Disk {
  readonly path: string;
  /** Lets nothing be written there any more. */
  readonly makeReadOnly: () => void;
  readonly remove: () => void;
}

/** Mounts a small file system in memory; null where this process may not. */
export function memoryDisk(size: string): Disk | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-disk-'));
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'gongkai-test', folder)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    path: folder,
    makeReadOnly: () => void run('mount', '-o', 'remount,ro', folder),
    remove() {
      run('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A folder that nobody may write to, where a file system cannot be mounted; of no use to root, whom permissions do not bind. */
export function forbiddenFolder(): Disk {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-forbidden-'));
  return {
    path: folder,
    makeReadOnly: () => chmodSync(folder, 0o555),
    remove() {
      chmodSync(folder, 0o755);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A folder on another file system than the project's, or null where there is none to be had. */
export function otherDisk(): Disk | null {
  const shared = '/dev/shm';
  if (existsSync(shared) && statSync(shared).dev !== statSync('.').dev) {
    const folder = path.join(shared, `gongkai-test-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    return {
      path: folder,
      makeReadOnly: () => {},
      remove: () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  return memoryDisk('64m');
}
