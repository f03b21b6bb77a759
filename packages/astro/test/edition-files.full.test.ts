import { versionAddress } from '@gongkai/charts/editions';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { editionFilesOf, editionMaker } from '../src/files/edition-files.ts';
import { allFigures, loadSite } from '../src/site.ts';

const site = await loadSite('data');

describe.each(allFigures(site).map((figure) => ({ id: figure.figure.id, figure })))('$id', ({ figure }) => {
  it('as every picture: less than a megabyte, and its QR code is read', async () => {
    const make = editionMaker(site, { name: '工会公开' }, figure, { drawn: (_, draw) => draw() });
    for (const file of await editionFilesOf(site, figure)) {
      if (file.form !== 'png') continue;
      const png = await make(file);
      expect(png.length, file.name).toBeLessThan(1_000_000);
      const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
      expect(read?.data, file.name).toBe(versionAddress(figure.view, site.data.site?.url));
    }
  }, 120_000);
});
