import path from 'node:path';
import { type Checked, check, type Files } from '@gongkai/snapshot';
import { readFolder } from '@gongkai/snapshot/node';
import { fileReason } from './file-words.ts';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

/** A data folder as commands that add to it need it. */
export interface DataFolder extends Checked {
  readonly folder: string;
  readonly files: Files;
}

/**
 * Reads a data folder; what is wrong with it is in the result, and keeps nobody from drafting.
 *
 * @param named the folder that was named, `./data` where none was
 * @returns null where it cannot be read, which has been said
 */
export function openDataFolder(
  named: string | undefined,
  io: Terminal,
  lang: string | undefined,
): DataFolder | null {
  const folder = path.resolve(named ?? 'data');
  try {
    const files = readFolder(folder);
    return { folder, files, ...check(files) };
  } catch (error) {
    io.err(words(io.env, lang).noFolder(folder, fileReason(error, localeOf(io.env, lang))));
    return null;
  }
}
