import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '@gongkai/charts';
import type { Archive } from './archive.ts';
import { takedownPage } from './takedown-page.ts';

/** Where a frozen page stands in a built site. */
const placeOf = (site: string, { hash, figure }: { readonly hash: string; readonly figure: string }) =>
  path.join(site, 'frozen', hash, figure, 'index.html');

/**
 * Puts what was frozen into a built site, byte for byte; a notice in the place of what was taken down.
 *
 * @param archive as `readArchive` reads it
 * @param site folder of the built site, whose addresses have been written
 * @param language of the notices
 */
export async function copyArchive(
  { pages, takedowns }: Archive,
  site: string,
  language: Locale,
): Promise<void> {
  for (const page of pages) {
    const place = placeOf(site, page);
    await mkdir(path.dirname(place), { recursive: true });
    await copyFile(page.file, place);
  }
  for (const takedown of takedowns) {
    const place = placeOf(site, takedown);
    await mkdir(path.dirname(place), { recursive: true });
    const hasPage = existsSync(path.join(site, 'figures', takedown.figure, 'index.html'));
    const page = hasPage ? `../../../figures/${takedown.figure}/` : null;
    await writeFile(place, takedownPage(takedown, language, page));
  }
}

/**
 * Keeps the pages that a build has written below `frozen/`, and clears that build away.
 *
 * @param site folder of the built site
 * @param archive the folder of what was frozen
 * @param pages which of them
 * @throws Error where one is there already: what was frozen is never written again
 */
export async function keepFrozen(
  site: string,
  archive: string,
  pages: readonly { readonly hash: string; readonly figure: string }[],
): Promise<void> {
  for (const page of pages) {
    const folder = path.join(archive, page.hash);
    await mkdir(folder, { recursive: true });
    await copyFile(placeOf(site, page), path.join(folder, `${page.figure}.html`), constants.COPYFILE_EXCL);
  }
  await rm(site, { recursive: true, force: true });
}
