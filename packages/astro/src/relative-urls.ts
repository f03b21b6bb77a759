import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const attribute = /(\s(?:href|src|action|poster)=)(["'])\/(?!\/)([^"']*)\2/g;

/**
 * @param html a page whose addresses start at the root
 * @param file path of the page below the root, with forward slashes
 * @returns the page with addresses relative to its own folder, so that the site works below any path and from any host
 */
export function relativeHtml(html: string, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  return html.replace(attribute, (_match, before: string, quote: string, target: string) => {
    return `${before}${quote}${up}${target}${quote}`;
  });
}

/**
 * Makes the addresses of every page in a built site relative. `404.html` is served at any depth and keeps addresses from the root.
 */
export async function makeUrlsRelative(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.html') || entry.name === '404.html') continue;
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, full).split(path.sep).join('/');
    const html = await readFile(full, 'utf8');
    await writeFile(full, relativeHtml(html, file));
  }
}
