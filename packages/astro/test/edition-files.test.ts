import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { editionOf, editionSvg, versionAddress } from '@gongkai/charts/editions';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepDrawings } from '../src/cache/drawings.ts';
import { editionFilesOf, editionMaker } from '../src/files/edition-files.ts';
import { documentFonts } from '../src/files/fonts.ts';
import { hasChineseFont } from '../src/files/picture.ts';
import { downloadName } from '../src/sharing/download-name.ts';
import { description, sharePictures } from '../src/sharing/share.ts';
import { allFigures, loadSite, type Site, type SiteFigure } from '../src/site.ts';
import { hasGhostscript, printFaults } from './ghostscript.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const identity = { name: '工会公开' };
let site: Site;
let figure: SiteFigure;
let hasFont: boolean;
beforeAll(async () => {
  site = await loadSite('data');
  hasFont = await hasChineseFont();
  const found = allFigures(site).find(
    ({ figure: { kind }, entry }) => kind === 'cases' && !entry?.union.synthetic,
  );
  if (!found) throw new Error('no figure of cases');
  figure = found;
});

/** The files of a figure by name, and how many were drawn for them. */
async function filesOf(one: SiteFigure) {
  let made = 0;
  const kept = keepDrawings(folder, 'code');
  const make = editionMaker(site, identity, one, {
    drawn: (input, draw) =>
      kept.drawn(input, () => {
        made += 1;
        return draw();
      }),
  });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of await editionFilesOf(site, one)) files.set(file.name, await make(file));
  return { files, made };
}

/** Text that a document hands to a reader of it: every character that its fonts say they draw. */
function charactersOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const found: string[] = [];
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const start = index + (text.slice(index).startsWith('stream\r\n') ? 8 : 7);
    const end = text.indexOf('endstream', start);
    try {
      const stream = inflateSync(bytes.subarray(start, end)).toString('latin1');
      if (!stream.includes('beginbfrange')) continue;
      for (const [, codes = ''] of stream.matchAll(/\[([^\]]*)\]/g))
        for (const [, code = ''] of codes.matchAll(/<([0-9a-f]{4})>/gi))
          found.push(String.fromCharCode(Number.parseInt(code, 16)));
    } catch {
      // A font is no stream of text.
    }
  }
  return found.join('');
}

describe('the editions of a figure', () => {
  it('are drawn once, each of its size and less than a megabyte', async () => {
    const cold = await filesOf(figure);
    expect(cold.made).toBe(cold.files.size);
    const warm = await filesOf(figure);
    expect(warm.made).toBe(0);
    expect(warm.files).toEqual(cold.files);
    const { id } = figure.figure;
    expect([...cold.files.keys()]).toEqual(expect.arrayContaining([`${id}.print.svg`, `${id}.print-64.svg`]));
    for (const [name, content] of cold.files) {
      expect(content.length, name).toBeLessThan(1_000_000);
      if (!name.endsWith('.png')) continue;
      const edition = editionOf(name.split('.')[1] as 'wechat');
      const { width, height, density } = await sharp(content).metadata();
      expect(width, name).toBe(Math.round(edition.width * edition.scale));
      if (edition.height !== null) expect(height, name).toBe(Math.round(edition.height * edition.scale));
      if (edition.unit === 'mm') expect(density).toBe(300);
    }
  });

  it('carry a QR code that a decoder reads out of their pixels', async () => {
    if (!hasFont) return;
    const { files } = await filesOf(figure);
    const address = versionAddress(figure.view, site.data.site?.url);
    for (const [name, content] of files) {
      // The smallest modules, and the picture that is meant to be pressed; edition-files.full.test.ts tries all.
      if (!/\.(cover|wechat)\.png$/.test(name)) continue;
      const { data, info } = await sharp(content).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
      expect(read?.data, name).toBe(address);
    }
  });

  it('have glyphs as high in their pixels as their sizes say', async () => {
    if (!hasFont) return;
    const { files } = await filesOf(figure);
    const png = files.get(`${figure.figure.id}.wechat.png`);
    if (!png) throw new Error('no picture');
    const svg = editionSvg(figure.view, 'wechat', {
      site: { ...identity, url: site.data.site?.url },
      unionName: site.unionName,
    });
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    const scale = info.width / 360;
    // Head and foot stand before the body and in no group: their places are those of the picture.
    const [own = ''] = svg.split(/<g[ >]|<svg x=/);
    const texts = [
      ...own.matchAll(/<text[^>]*? font-size="([\d.]+)"[^>]*? x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g),
    ];
    expect(texts.length).toBeGreaterThan(4);
    for (const [, sized, x, y, text = ''] of texts) {
      const [size, left, base] = [Number(sized), Number(x), Number(y)];
      // A line of Chinese is as high as its characters, of which some fill nine tenths of their square.
      const count = [...text].filter((one) => /\p{Script=Han}/u.test(one)).length;
      if (count < 4) continue;
      const [top, from, to] = [base - size * 0.92, left * scale, (left + count * size) * scale];
      const rows = Array.from({ length: Math.round(size * 1.1 * scale) }, (_, row) => {
        const start = (Math.round(top * scale) + row) * info.width;
        return data.subarray(start + Math.ceil(from), start + Math.floor(to)).some((grey) => grey < 170);
      });
      const inked = (rows.lastIndexOf(true) - rows.indexOf(true) + 1) / scale;
      expect(inked, text).toBeGreaterThan(size * 0.8);
      // 12 CSS pixels where the picture is 343 wide: at least eight tenths of them are ink.
      expect((inked * 343) / 360, text).toBeGreaterThan(12 * 0.8);
    }
  });

  it('as PDF keep their text', async () => {
    const { files } = await filesOf(figure);
    const pdf = files.get(`${figure.figure.id}.print.pdf`);
    if (pdf === undefined) return;
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    const known = charactersOf(pdf);
    for (const character of figure.figure.title) expect(known).toContain(character);
    // Of fonts of twenty megabytes only what is needed.
    expect(pdf.length).toBeLessThan(400_000);
  });

  it.runIf(hasGhostscript)(
    'as PDF are printed by another program, in both widths, with text of 6.5 pt and more',
    async () => {
      const { files } = await filesOf(figure);
      const documents = [...files].filter(([name]) => name.endsWith('.pdf'));
      expect(documents).toHaveLength((await documentFonts()) && hasFont ? 2 : 0);
      for (const [name, pdf] of documents)
        expect([name, printFaults(pdf, name.endsWith('.print.pdf') ? 130 : 64)]).toEqual([name, []]);
    },
  );

  it('of fiction are those that show what is possible', async () => {
    const [fiction] = site.demoFigures;
    if (!fiction) throw new Error('no fiction');
    const editions = new Set((await editionFilesOf(site, fiction)).map(({ edition }) => edition));
    expect([...editions].filter((name) => name !== 'wechat' && name !== 'share')).toEqual([]);
    // A link shows no picture that was not drawn.
    expect(sharePictures(site, fiction).map(({ url }) => url.split('.').at(-2))).toEqual(['share']);
  });

  it('are none where a site leaves them out, and links then show no picture', async () => {
    const { data } = site;
    const without = { ...site, data: { ...data, site: { ...data.site, pages: { pictures: false } } } };
    expect(await editionFilesOf(without, figure)).toEqual([]);
    expect(sharePictures(without, figure)).toEqual([]);
    expect(sharePictures(site, figure).map(({ url }) => url.split('.').at(-2))).toEqual(['share', 'square']);
    const { url: _, ...nameless } = data.site ?? {};
    expect(sharePictures({ ...site, data: { ...data, site: nameless } }, figure)).toEqual([]);
  });
});

describe('what a picture is called when it is saved', () => {
  it('says whose, what, for which place and which version', () => {
    const name = downloadName(figure, '汉阴县总工会', '公众号', 'png');
    expect(name).toMatch(/^汉阴县总工会-[^/\\:*?"<>|\s]+-公众号-[0-9a-f]{12}\.png$/);
  });

  it('takes no sign that a file system does not', () => {
    const title = '甲/乙:丙*丁?“戊”<己>|庚 '.repeat(8);
    const name = downloadName({ ...figure, figure: { ...figure.figure, title } }, 'a/b', 'c d', 'png');
    expect(name).not.toMatch(/[\\/:*?"<>|\s“”]/);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  });
});

describe('what stands beside a link', () => {
  it('has an absolute address, or none at all', () => {
    const at = (url?: string) =>
      ({
        ...site,
        data: { ...site.data, site: { ...site.data.site, ...(url ? { url } : { url: undefined }) } },
      }) as Site;
    expect(sharePictures(at('https://a.example/b'), figure)[0]?.url).toBe(
      `https://a.example/b/figures/${figure.figure.id}.share.png`,
    );
    expect(sharePictures(at(), figure)).toEqual([]);
  });

  it('is a sentence of at least 25 characters', () => {
    expect(
      description(['甲县总工会：', '67件仲裁申请', undefined, '数字照报道原话印出，注明时间、范围和出处。']),
    ).toBe('甲县总工会：67件仲裁申请。数字照报道原话印出，注明时间、范围和出处。');
    expect(
      description(['甲县总工会：', '这一句已经长到不需要补充一句来说明它是什么了', undefined, '再添一句。']),
    ).not.toContain('再添');
  });
});
