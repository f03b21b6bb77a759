import { spawnSync } from 'node:child_process';
import type { FileContent, Files } from '@gongkai/snapshot';

const git = (folder: string, args: readonly string[], input = ''): Buffer | null => {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : null;
};

/**
 * Reads a data folder as it was committed last.
 *
 * @param folder the data folder
 * @returns its files by path below it; null where it lies in no git repository, or nothing was committed yet
 */
export function committedFiles(folder: string): Files | null {
  const list = git(folder, ['ls-tree', '-r', '-z', 'HEAD', '.']);
  if (!list) return null;
  // <mode> blob <object>\t<path>, each ended by NUL; links have the mode 120000, and sub-modules are no blobs.
  const entries = list
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, object, name] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return object !== undefined && name !== undefined ? [{ object, name }] : [];
    });
  const contents = git(folder, ['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  if (!contents) return null;
  const files = new Map<string, FileContent>();
  let offset = 0;
  for (const { name } of entries) {
    // <object> blob <size>\n<bytes>\n
    const head = contents.indexOf('\n', offset);
    const size = Number(contents.toString('latin1', offset, head).split(' ')[2]);
    files.set(name, { text: contents.toString('utf8', head + 1, head + 1 + size) });
    offset = head + 1 + size + 1;
  }
  return files;
}
