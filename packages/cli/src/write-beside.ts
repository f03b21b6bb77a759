import { rmSync } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { rename } from './retry-held.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Takes away what a process has left that was killed while it wrote the same file. */
async function removeLeftovers(file: string): Promise<void> {
  const start = `.${path.basename(file)}.`;
  for (const name of await readdir(path.dirname(file))) {
    if (!name.startsWith(start)) continue;
    const [, pid] = /^(\d+)\.tmp$/.exec(name.slice(start.length)) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(path.join(path.dirname(file), name), { force: true });
  }
}

/**
 * Writes a file beside the one that is to be, and puts it in its place only when it is whole: who reads meanwhile, and who has the old one
 * where writing fails, has a whole file. The file beside it is hidden, so that it is no part of a data folder; Ctrl-C takes it away, and what a
 * killed process has left is taken away by the next one.
 *
 * @param parts of the file, one after the other
 * @throws the file system's error; the old file is then as it was
 */
export async function writeBeside(file: string, parts: readonly (Uint8Array | string)[]): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const stop = (signal: NodeJS.Signals) => {
    rmSync(beside, { force: true });
    for (const one of signals) process.removeListener(one, stop);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    await removeLeftovers(file);
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(parts);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
}
