import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a folder beside the one that is to be, and gives it its name when it is whole; Ctrl-C takes it away.
 *
 * @param folder the new folder; it may be there and empty
 * @param files texts by path
 * @throws the file system's error; nothing is left then
 */
export function writeProject(folder: string, files: ReadonlyMap<string, string>): void {
  const beside = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}.tmp`);
  const clean = () => rmSync(beside, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    clean();
    for (const one of signals) process.removeListener(one, stop);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  try {
    for (const [name, text] of files) {
      const file = path.join(beside, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      if (name.endsWith('.sh')) chmodSync(file, 0o755);
    }
    // Windows puts no folder in the place of another.
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(beside, folder);
  } catch (error) {
    clean();
    throw error;
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
}

/** @returns whether a folder may be written: it is not there, or is empty. */
export const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;
