import { createHash } from 'node:crypto';
import { sansFonts, serifFonts } from '@gongkai/charts';
import { type EditionName, editionOf } from '@gongkai/charts/editions';
import sharp from 'sharp';

/** Pictures are this many pixels wide: what a 公众号 article needs at least is 900. */
const pictureWidth = 1440;

const glyph = (character: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="#fff"/><text x="4" y="40" font-size="40" font-family="sans-serif">${character}</text></svg>`,
    ),
  )
    .raw()
    .toBuffer();

let fonts: Promise<boolean> | null = null;

/**
 * Whether this machine can draw Chinese text: without a Chinese font every character becomes the same empty box, and a picture of
 * boxes must not be published.
 */
export function hasChineseFont(): Promise<boolean> {
  fonts ??= Promise.all([glyph('工'), glyph('鑫')]).then(([simple, dense]) => {
    const found = !simple.equals(dense);
    if (!found) {
      console.warn(
        'No Chinese font on this machine: PNG files are left out (Debian: apt-get install fonts-noto-cjk).',
      );
    }
    return found;
  });
  return fonts;
}

let setting: Promise<string> | null = null;

/**
 * What a PNG depends on beside its SVG: the versions of the libraries that draw it, and the fonts that this machine has for it, told by what a
 * sample of every face looks like. A picture kept from another machine, or from before a font was installed, is of another setting.
 *
 * @returns a SHA-256 in hexadecimal
 */
export function pictureSetting(): Promise<string> {
  const line = (family: string, weight: number, index: number) =>
    `<text x="4" y="${40 * (index + 1)}" font-size="32" font-family="${family}" font-weight="${weight}">工鑫餘，0179余abg</text>`;
  const faces = [sansFonts, serifFonts].flatMap((family) =>
    [400, 600, 700].map((weight) => [family, weight] as const),
  );
  const lines = faces.map(([family, weight], index) => line(family, weight, index)).join('');
  setting ??= sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="260"><rect width="400" height="260" fill="#fff"/>${lines}</svg>`,
    ),
  )
    .raw()
    .toBuffer()
    .then((sample) =>
      createHash('sha256').update(JSON.stringify(sharp.versions)).update(sample).digest('hex'),
    );
  return setting;
}

/**
 * @param svg a standalone SVG
 * @returns the same picture as PNG, 1440 pixels wide
 */
export async function picture(svg: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const source = Buffer.from(svg);
  const { width = pictureWidth } = await sharp(source).metadata();
  const density = Math.min(2400, (72 * pictureWidth) / width);
  const buffer = await sharp(source, { density })
    .resize({ width: pictureWidth })
    .png({ palette: true })
    .toBuffer();
  return new Uint8Array(buffer);
}

/** Pixels of an inch of paper. */
const paperResolution = 300;

/**
 * @param svg a drawing of an edition
 * @param name of the edition
 * @returns it as PNG in the pixels of the edition; on paper it says that they are 300 to an inch
 */
export async function editionPicture(svg: string, name: EditionName): Promise<Uint8Array<ArrayBuffer>> {
  const { unit, width, scale } = editionOf(name);
  const pixels = Math.round(width * scale);
  // A size in millimetres is another number of pixels in each library.
  const sized =
    unit === 'px'
      ? svg
      : svg.replace(
          / width="[\d.]+mm" height="([\d.]+)mm"/,
          (_, height: string) => ` width="${pixels}" height="${Math.round(Number(height) * scale)}"`,
        );
  const image = sharp(Buffer.from(sized));
  const buffer = await (unit === 'px' ? image : image.withMetadata({ density: paperResolution }))
    // A palette would halve the file, and take three times as long as all else.
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(buffer);
}
