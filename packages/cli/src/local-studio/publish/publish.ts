import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chainFile, publishingUnions } from '@gongkai/snapshot';
import { buildSite } from '../../site/build.ts';
import { replaceSite } from '../../site/replace.ts';
import { writeBeside } from '../../write-beside.ts';
import type { StudioContext } from '../project/context.ts';
import { unsealedFiles } from '../project/unsealed.ts';
import type { Work } from './job.ts';
import { zipFolder } from './zip.ts';

/** Thrown where a site is not to be published yet; says why. */
export class NotReadyError extends Error {}

/** Windows opens a text with these in its oldest Notepad, too. */
const notepadText = (lines: readonly string[]): string => `\uFEFF${lines.join('\r\n')}\r\n`;

/** What a file name may not hold on Windows. */
const inFileName = (text: string): string => text.replace(/[<>:"/\\|?*\s]+/g, '').slice(0, 60);

/**
 * Builds the site, puts it in the place of `dist/`, and packs it into a zip in the folder of the project. What is not sealed is not published.
 *
 * @returns the work; its result names the zip
 */
export const publishWork =
  ({ project, folder, locale, say }: StudioContext): Work =>
  async (tell, signal) => {
    const { data } = folder;
    const open = unsealedFiles(data);
    if (open.length > 0) throw new NotReadyError(say.unsealed(open.join(', ')));
    const last = data.chain?.at(-1);
    const [publisher] = publishingUnions(data);
    if (!last || !publisher) throw new NotReadyError(say.unsealed(chainFile));
    const built = await buildSite(project, { language: locale, signal, onLine: tell });
    try {
      const count = readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      ).length;
      const { name = '' } = publisher.union;
      const note = notepadText(say.zipText(data.site?.name ?? name, last.date, count, last.lineHash));
      const parts = await zipFolder(built, {
        below: say.zipFolder,
        extras: [{ name: say.zipNote, content: new TextEncoder().encode(note) }],
        date: last.date,
        signal,
        onFile: (done, total) => tell(say.packing(done, total)),
      });
      signal.throwIfAborted();
      tell(say.replacing);
      await replaceSite(project, built);
      const zip = `${inFileName(say.zipName(name, last.date))}.zip`;
      await writeBeside(path.join(project, zip), parts);
      return { zip };
    } finally {
      await rm(built, { recursive: true, force: true });
    }
  };
