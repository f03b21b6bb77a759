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

/**
 * @param svg a standalone SVG
 * @returns the same picture as PNG, 1440 pixels wide
 */
export async function picture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const source = Buffer.from(svg);
  const { width = pictureWidth } = await sharp(source).metadata();
  const density = Math.min(2400, (72 * pictureWidth) / width);
  const buffer = await sharp(source, { density })
    .resize({ width: pictureWidth })
    .png({ palette: true })
    .toBuffer();
  return new Uint8Array(buffer);
}
