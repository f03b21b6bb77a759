import { open } from 'node:fs/promises';
import { readFile, refuseEndless, retryHeld } from '../retry-held.ts';

/** A file to read: the path of one, or one whose bytes were handed over and are written nowhere. */
export type InputFile = string | { readonly name: string; readonly bytes: Uint8Array };

const pieceSize = 262_144;

/** @returns the path, or the name of what was handed over: how messages call it. */
export const nameOf = (file: InputFile): string => (typeof file === 'string' ? file : file.name);

/**
 * @returns the whole content
 * @throws the file system's error where it cannot be read
 */
export const bytesOf = async (file: InputFile): Promise<Uint8Array> =>
  typeof file === 'string' ? readFile(file) : file.bytes;

/**
 * Reads a file a piece at a time.
 *
 * @throws the file system's error where it cannot be read
 */
export async function* piecesOf(file: InputFile): AsyncGenerator<Uint8Array> {
  if (typeof file !== 'string') {
    for (let at = 0; at < file.bytes.length; at += pieceSize) yield file.bytes.subarray(at, at + pieceSize);
    return;
  }
  await refuseEndless(file);
  const handle = await retryHeld(() => open(file));
  try {
    for (;;) {
      // A new one each time: somebody may still hold the last.
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(pieceSize), 0, pieceSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/**
 * @param count how many bytes of its beginning
 * @returns them, or fewer where the file is shorter
 * @throws the file system's error where it cannot be read
 */
export async function firstBytes(file: InputFile, count: number): Promise<Uint8Array> {
  if (typeof file !== 'string') return file.bytes.subarray(0, count);
  await refuseEndless(file);
  const handle = await retryHeld(() => open(file));
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
