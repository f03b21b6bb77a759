import { readFile as nodeReadFile, rename as nodeRename, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Pauses between tries, milliseconds: a virus scanner lets go within a second; WPS and Excel not before somebody closes the file. */
const pauses = [20, 50, 100, 200, 400, 800];

/** Whether another program holds a file. Windows says so in three ways, two of which mean a missing permission elsewhere. */
const isHeld = (error: unknown, platform: NodeJS.Platform): boolean => {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
};

/**
 * Tries again what another program keeps from being done for a moment.
 *
 * @param act what is tried
 * @throws its error where it is another one, or after the last try
 */
export async function retryHeld<T>(
  act: () => Promise<T>,
  platform: NodeJS.Platform = process.platform,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await act();
    } catch (error) {
      if (!isHeld(error, platform)) throw error;
    }
    await wait(pause);
  }
  return act();
}

/** Renames a file or folder, as soon as nobody holds it. @throws the file system's error */
export const rename = (from: string, to: string): Promise<void> => retryHeld(() => nodeRename(from, to));

/**
 * Refuses a pipe, a socket or a device, from which reading may never end. What is missing or a folder is left to whoever opens it.
 *
 * @throws an error of code ENOTREG
 */
export async function refuseEndless(file: string): Promise<void> {
  const stats = await stat(file).catch(() => null);
  if (stats === null || stats.isFile() || stats.isDirectory()) return;
  throw Object.assign(new Error('no regular file'), { code: 'ENOTREG', path: file });
}

/** Reads a file, as soon as nobody holds it. @throws the file system's error */
export async function readFile(file: string): Promise<Buffer> {
  await refuseEndless(file);
  try {
    return await retryHeld(() => nodeReadFile(file));
  } catch (error) {
    // Of a folder the system does not say which one it was.
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  }
}
