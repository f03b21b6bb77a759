import { paletteOf } from '@gongkai/charts';
import { basePath } from '@gongkai/snapshot';
import type { SiteIdentity } from '../identity.ts';
import type { Site } from '../site.ts';
import type { Icon } from './icons.ts';

/** Names on the screen of a phone are cut behind so many characters. */
const maxShortName = 6;

/**
 * What a phone needs to put the site on its screen (Web Application Manifest, W3C). Addresses are relative to the file, so that the site may be anywhere.
 *
 * @param site the site
 * @param identity who the site is
 * @param icons those that could be made
 * @param language of the site
 */
export function webManifest(
  site: Pick<Site, 'data'>,
  { name, description }: Pick<SiteIdentity, 'name' | 'description'>,
  icons: readonly Icon[],
  language: string,
): string {
  const { paper } = paletteOf({ theme: 'light', palette: site.data.site?.palette });
  const short = [...name].length <= maxShortName ? { short_name: name } : {};
  const id = basePath(site.data.site?.url);
  return `${JSON.stringify(
    {
      ...(id === null ? {} : { id }),
      name,
      ...short,
      description,
      lang: language,
      start_url: './',
      scope: './',
      // What it shows are pages with links, addresses and a way back: the browser's own.
      display: 'browser',
      background_color: paper,
      theme_color: paper,
      icons: icons.map(({ name: file, size, isMaskable }) => ({
        src: `icons/${file}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: isMaskable ? 'maskable' : 'any',
      })),
    },
    null,
    2,
  )}\n`;
}
