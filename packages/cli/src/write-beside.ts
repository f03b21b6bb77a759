import { open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

/** What went wrong with the file beside it is told of the file itself: nobody knows the other. */
function ofFile(error: unknown, beside: string, file: string): unknown {
  const own = error as NodeJS.ErrnoException;
  own.path = own.path === undefined || own.path === beside ? file : own.path;
  refused.add(own);
  return error;
}

const refused = new WeakSet<object>();

/** Whether the file system refused to write, and not to read: whoever is told looks in another place. */
export const wasWriting = (error: unknown): boolean =>
  refused.has(error as object) || (error as NodeJS.ErrnoException).syscall === 'mkdir';

/** How long the signal that ends the process has to reach it, in milliseconds. */
const endsWithin = 1000;

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
  const stopped = new AbortController();
  let received: NodeJS.Signals | null = null;
  // The file is taken away where writing stops: one that is being opened at this moment would come into being after it was removed here.
  const stop = (signal: NodeJS.Signals) => {
    received = signal;
    stopped.abort();
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    await removeLeftovers(file);
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(parts, { signal: stopped.signal });
      await handle.sync();
    } finally {
      await handle.close();
    }
    stopped.signal.throwIfAborted();
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    if (!stopped.signal.aborted) throw ofFile(error, beside, file);
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
  if (received === null) return;
  process.kill(process.pid, received);
  await setTimeout(endsWithin);
  throw stopped.signal.reason;
}
