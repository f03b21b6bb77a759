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
 * Says why a data folder cannot be read; where it is not there, what to do.
 *
 * @param error with which reading it failed
 * @returns the exit code
 */
export function sayUnreadFolder(
  folder: string,
  error: unknown,
  { env, err }: Terminal,
  lang: string | undefined,
): number {
  const say = words(env, lang);
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  err(say.noFolder(folder, fileReason(error, localeOf(env, lang))) + (isMissing ? say.noDataFolder : ''));
  return 2;
}

/** Whether two readings of a folder found the same in it. */
const isSame = (one: Files, other: Files): boolean =>
  one.size === other.size &&
  [...one].every(([file, content]) => {
    const also = other.get(file);
    if (also && 'text' in content && 'text' in also) return content.text === also.text;
    return JSON.stringify(content) === JSON.stringify(also);
  });

/**
 * Reads a data folder; what is wrong with it is in the result, and keeps nobody from drafting.
 *
 * @param named the folder that was named, `./data` where none was
 * @param last what it was when it was read before: where nothing has changed since, it is not checked anew
 * @returns null where it cannot be read, which has been said
 */
export function openDataFolder(
  named: string | undefined,
  io: Terminal,
  lang: string | undefined,
  last: DataFolder | null = null,
): DataFolder | null {
  const folder = path.resolve(named ?? 'data');
  try {
    const files = readFolder(folder);
    if (last?.folder === folder && isSame(last.files, files)) return last;
    return { folder, files, ...check(files) };
  } catch (error) {
    sayUnreadFolder(folder, error, io, lang);
    return null;
  }
}
