import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file beside the one that is to be, and puts it in its place only when it is whole: who reads meanwhile, and who has the old one
 * where writing fails, has a whole file.
 *
 * @param parts of the file, one after the other
 * @throws the file system's error; the old file is then as it was
 */
export async function writeBeside(file: string, parts: readonly (Uint8Array | string)[]): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
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
  }
}
