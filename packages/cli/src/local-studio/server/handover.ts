import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handoverFile } from '../../site/work-folder.ts';

/** A file that leads a browser to the studio. */
export interface Handover {
  readonly file: string;
  /** Takes it away; does nothing where it is gone. */
  readonly remove: () => Promise<void>;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

const pageOf = (address: string): string => `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0;url=${escaped(address)}">
<title>gongkai studio</title>
<p><a href="${escaped(address)}">工作台 · studio</a></p>
`;

async function write(folder: string, address: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, handoverFile(randomBytes(8).toString('hex')));
  await writeFile(file, pageOf(address), { mode: 0o600, flag: 'wx' });
  return file;
}

/**
 * Writes a file that redirects to an address with a secret. The command that opens a browser names the file alone: what a command is called with, every
 * user of the computer can list.
 *
 * @param address of the studio, with its token
 * @param work the studio's own folder of the project: browsers in a sandbox (snap) read below the home folder, and not the system's temporary one
 * @throws the file system's error
 */
export async function writeHandover(
  address: string,
  work: string,
  platform: NodeJS.Platform = process.platform,
): Promise<Handover> {
  const removeFile = (file: string) => () => rm(file, { force: true });
  if (platform === 'linux') {
    const file = await write(work, address);
    // A disk without permissions (exFAT, a shared one) shows it to others.
    if (((await stat(file)).mode & 0o077) === 0) return { file, remove: removeFile(file) };
    await rm(file, { force: true });
  }
  // On Windows and macOS, the temporary folder is the user's own.
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-studio-'));
  const file = await write(folder, address);
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
