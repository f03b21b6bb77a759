import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { registerWorker } from './register.ts';
import type { WorkerSetting } from './types.ts';
import { keepVisitedPages, removeKeptPages } from './worker.ts';

/** Names of the files at the root of the site. Both are addresses for ever: a browser comes back to them. */
const files = { worker: 'sw.js', script: 'offline.js', page: 'offline/' } as const;

/** Frames and frozen figures stand on other people's pages, `gk` and `oembed` are asked for by those; data is downloaded, not visited. */
const never = ['embed/', 'frozen/', 'gk/', 'oembed/', 'data/', files.worker] as const;

/** Pages and other files that are kept: enough for a county's site, and little on a phone. */
const maxKept = 120;

async function versionOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !never.some((start) => name.startsWith(start)))
    .sort();
  for (const name of names) {
    hash.update(`${name}\n`);
    // Pictures and files follow from data that pages show, too.
    if (/\.(html|css|js|json)$/.test(name)) hash.update(await readFile(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** What a page of the built site asks for, relative to the root. */
async function filesOf(folder: string, page: string): Promise<readonly string[]> {
  const html = await readFile(path.join(folder, page, 'index.html'), 'utf8');
  const own = 'https://site.invalid/';
  const found = [
    ...html.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]*)"/g),
    ...html.matchAll(/<script [^>]*src="([^"]*)"/g),
    ...html.matchAll(/<img [^>]*src="([^"]*)"/g),
  ].map(([, address = '']) => new URL(address.replaceAll('&amp;', '&'), `${own}${page}`));
  return [
    ...new Set(found.filter(({ href }) => href.startsWith(own)).map(({ pathname }) => pathname.slice(1))),
  ];
}

const call = (functionText: string, given: string) => `(${functionText})(${given});\n`;

/**
 * Writes what keeps visited pages into a built site whose addresses still start at the root; for a site that does not keep them, what removes it again from the
 * browsers that have it.
 *
 * @param folder the built site
 * @param keeps whether visited pages are kept
 * @param hashed folders whose files have their hash in their name, with a slash at the end
 */
export async function writeOffline(folder: string, keeps: boolean, hashed: readonly string[]): Promise<void> {
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  if (!keeps) {
    await write(files.worker, call(removeKeptPages.toString(), 'self'));
    return;
  }
  await write(files.script, call(registerWorker.toString(), 'import.meta.url'));
  const setting: WorkerSetting = {
    version: await versionOf(folder),
    page: files.page,
    files: await filesOf(folder, files.page),
    hashed,
    never,
    maxKept,
  };
  await write(files.worker, call(keepVisitedPages.toString(), `self, ${JSON.stringify(setting)}`));
}
