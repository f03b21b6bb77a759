import { existsSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Site } from '../site.ts';

/** A picture of the site for the screen of a phone. */
export interface Icon {
  /** Its name below `/icons/`. */
  readonly name: string;
  readonly size: number;
  /** A system may cut it to any shape: all that counts is in the circle of four fifths in its middle. */
  readonly isMaskable: boolean;
}

/** Sizes that Android, Chromium and iOS ask for. */
const wanted: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, isMaskable: false },
  { name: 'icon-512.png', size: 512, isMaskable: false },
  { name: 'icon-maskable-512.png', size: 512, isMaskable: true },
  { name: 'apple-touch-icon.png', size: 180, isMaskable: true },
];

/** The one that iOS takes: it shows black where a picture is transparent. */
export const touchIcon = 'apple-touch-icon.png';

/** Of a picture that may be cut to a circle, the square inside it is this share. */
const safeShare = 0.56;
/** What is smaller than this is drawn larger, and looks so. */
const minPixels = 180;

/** The picture of which icons are made: the icon of the site, else its logo; of an ICO file none can be made. */
function sourceOf({ data }: Pick<Site, 'data'>, publicFolder: string): string | null {
  const { icon, logo } = data.site ?? {};
  const file = [icon, logo].find((one) => one !== undefined && !/\.ico$/i.test(one));
  if (file === undefined) return null;
  const absolute = path.join(publicFolder, file);
  return existsSync(absolute) ? absolute : null;
}

/**
 * The icons that can be made of a site's icon or logo.
 *
 * @param site the site
 * @param publicFolder the folder whose files are published as they are
 * @returns none where the site has no such picture, or only a small one of pixels
 */
export async function iconsOf(site: Pick<Site, 'data'>, publicFolder: string): Promise<readonly Icon[]> {
  const file = sourceOf(site, publicFolder);
  if (file === null) return [];
  const { format, width = 0, height = 0 } = await sharp(file).metadata();
  return format === 'svg' || Math.max(width, height) >= minPixels ? wanted : [];
}

/**
 * Draws one icon: the whole picture, in the middle of a square; where a system may cut it, on the ground of the pages.
 *
 * @param icon which
 * @param site the site
 * @param publicFolder the folder whose files are published as they are
 * @param ground colour behind a picture that may be cut
 * @returns PNG
 */
export async function drawIcon(
  { size, isMaskable }: Icon,
  site: Pick<Site, 'data'>,
  publicFolder: string,
  ground: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = sourceOf(site, publicFolder);
  if (file === null) throw new Error('a site without a picture has no icon');
  const inner = isMaskable ? Math.round(size * safeShare) : size;
  const { format, width = inner, height = inner } = await sharp(file).metadata();
  const density = format === 'svg' ? Math.min(2400, (72 * inner) / Math.max(width, height)) : undefined;
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
  const picture = await sharp(file, density === undefined ? {} : { density })
    .resize(inner, inner, { fit: 'contain', background: transparent })
    .png()
    .toBuffer();
  const [before, after] = [Math.floor((size - inner) / 2), Math.ceil((size - inner) / 2)];
  // The room around it is made after the ground is laid behind it.
  const placed = sharp(picture).extend({
    top: before,
    bottom: after,
    left: before,
    right: after,
    background: isMaskable ? ground : transparent,
  });
  const flat = isMaskable ? placed.flatten({ background: ground }) : placed;
  return new Uint8Array(await flat.png({ compressionLevel: 9 }).toBuffer());
}
