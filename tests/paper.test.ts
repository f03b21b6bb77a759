/** A union on paper: its page printed, and its sheet for a notice board. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { latest, publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { dist } from './dist.ts';

const open = useBrowser();
const { data } = checkFolder('data');
const unions = publishingUnions(data);
/** A font may have one glyph for 人 and for the radical that looks like it: a file then says the one or the other. Unicode does not join these two pairs. */
const alike: Readonly<Record<string, string>> = { '\u2ED3': '长', '\u6236': '户' };
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2ED3\u6236]/g, (sign) => alike[sign] ?? sign)
    .replace(/\s/g, '');

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  const page = await document.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  return { pages: document.numPages, text: bare(text), size: [Math.round(width), Math.round(height)] };
}

/** The words of the numbers of a union's newest snapshot. */
const printedOf = (entry: (typeof unions)[number]) =>
  latest(entry).snapshot.observations.flatMap(({ quantity, derived }) =>
    derived ? [] : [quantity.printed ?? ''],
  );

describe.each(unions.map((entry) => [entry.union.id, entry] as const))('the page of %s', (id, entry) => {
  it('prints on five pages of A4 at most, with its numbers, sources, address and a code', async () => {
    const address = `${data.site?.url}unions/${id}/`;
    await open(`${inject('site')}unions/${id}/`, {}, async (page) => {
      const code = page.locator('.on-paper svg');
      expect(await code.isVisible()).toBe(false);
      const { pages, text, size } = await read(await page.pdf({ preferCSSPageSize: true }));
      expect(size).toEqual([595, 842]);
      expect(pages).toBeLessThanOrEqual(5);
      expect(printedOf(entry).filter((printed) => !text.includes(bare(printed)))).toEqual([]);
      for (const { title, description } of latest(entry).snapshot.sources)
        expect(text).toContain(bare(title ?? description));
      expect(text).toContain(bare(address));
      await page.emulateMedia({ media: 'print' });
      const box = await code.boundingBox();
      // Millimetres of the whole code, of which a phone needs some fifteen.
      expect(((box?.width ?? 0) / 96) * 25.4).toBeGreaterThan(20);
    });
  });

  const file = path.join(dist, `unions/${id}.poster.pdf`);
  it.runIf(existsSync(file))('has a sheet of A4 with its name, first numbers and sources', async () => {
    const bytes = readFileSync(file);
    const { pages, text, size } = await read(bytes);
    expect([pages, size]).toEqual([1, [595, 842]]);
    expect(text).toContain(bare(entry.union.name));
    expect(text).toContain(bare(`${data.site?.url}unions/${id}/`));
    const lead = (entry.figures?.lead ?? []).slice(0, 4);
    for (const { id: own, quantity } of latest(entry).snapshot.observations)
      if (lead.includes(own)) expect(text).toContain(bare(quantity.printed ?? ''));
    // Of the fonts only what it needs.
    expect(bytes.length).toBeLessThan(150_000);
  });
});
