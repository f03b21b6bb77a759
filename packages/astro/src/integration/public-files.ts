import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SiteSettings } from '@gongkai/snapshot';
import { OptionError } from '../option-error.ts';
import { buildWords } from '../words/build.ts';

/**
 * Makes sure that the pictures which a site names are there.
 *
 * @param settings of the site
 * @param publicFolder the folder whose files are published as they are
 * @throws OptionError for one that is not there
 */
export function requirePublicFiles({ logo, icon }: SiteSettings, publicFolder: string): void {
  for (const [name, file] of Object.entries({ logo, icon })) {
    if (file === undefined) continue;
    const absolute = path.join(publicFolder, file);
    if (!existsSync(absolute)) throw new OptionError(buildWords().noPicture(name, absolute));
  }
}
