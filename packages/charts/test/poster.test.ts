import { figureView, publishingUnions, unionRows } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type PosterContent, qrLines, unionPoster } from '../src/editions/index.ts';
import { textWidth } from '../src/text/measure.ts';

const { data } = checkFolder('data');
const unions = publishingUnions(data);

/** A union's sheet, as the site makes it: its first four numbers large, the others by work area. */
function contentOf(entry: (typeof unions)[number]): PosterContent {
  const rows = unionRows(data, entry);
  const lead = rows.slice(0, 4);
  const others = rows.slice(4);
  const viewOf = (shown: typeof rows) =>
    figureView(data, entry, {
      id: `${entry.union.id}-sheet`,
      kind: 'tiles',
      domain: shown[0]?.indicator.domain ?? 'rights',
      title: entry.union.name,
      select: { observations: shown.map(({ observation }) => observation.id) },
    });
  const domains = [...new Set(others.map(({ indicator }) => indicator.domain))];
  const last = entry.snapshots.at(-1);
  return {
    union: entry.union,
    lead: viewOf(lead),
    areas: domains.map((domain) => viewOf(others.filter(({ indicator }) => indicator.domain === domain))),
    sources: last?.snapshot.sources ?? [],
    snapshot: { date: last?.snapshot.date ?? '', version: last?.sha256?.slice(0, 12) ?? '' },
  };
}

const options = {
  siteName: '示例',
  address: 'https://www.example.gov.cn/union/unions/x/',
  contact: '办公室 0900-1234567',
};
const sheet = (svg: string) =>
  (parseHTML(`<html><body>${svg}</body></html>`) as unknown as { document: Document }).document;

describe.each(unions.map((entry) => [entry.union.id, entry] as const))('the sheet of %s', (_, entry) => {
  const content = contentOf(entry);
  const document = sheet(unionPoster(content, options));
  const texts = [...document.querySelectorAll('text')];

  it('shows numbers as printed, each once, and counts the others', () => {
    const shown = [...document.querySelectorAll('[data-obs]')].map((mark) => mark.getAttribute('data-obs'));
    expect(new Set(shown).size).toBe(shown.length);
    const all = [content.lead, ...content.areas].flatMap(({ rows }) => rows);
    for (const { observation } of all) {
      const mark = document.querySelector(`[data-obs="${observation.id}"]`);
      const words = mark?.textContent?.replace(/\s/g, '');
      if (words !== undefined)
        expect(words).toContain((observation.quantity.printed ?? '').replace(/\s/g, ''));
    }
    const missing = all.length - shown.length;
    const said = texts.map(({ textContent }) => textContent).join('');
    expect(/另有(\d+)项数字/.exec(said)?.[1] ?? '0').toBe(String(missing));
    expect(said).toContain(`${all.length}项数字`);
  });

  it('has every work area, and stays on the paper', () => {
    const said = texts.map(({ textContent }) => textContent);
    expect(document.querySelectorAll('rect[height="2"]').length).toBe(content.areas.length);
    for (const text of texts) {
      const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(text.getAttribute(name)));
      const anchor = text.getAttribute('text-anchor');
      const width = textWidth(text.textContent ?? '', size ?? 0);
      // Places in a group are moved by it.
      if (text.closest('[transform]')) continue;
      const before = { end: width, middle: width / 2 }[anchor ?? ''] ?? 0;
      const left = (x ?? 0) - before;
      expect(left, text.textContent ?? '').toBeGreaterThan(30);
      expect(left + width, text.textContent ?? '').toBeLessThan(794 - 30);
      expect(y).toBeLessThan(1123 - 20);
      expect(size).toBeGreaterThanOrEqual(12.5);
    }
    expect(said.join('')).toContain('办公室 0900-1234567');
  });
});

it('has no code where nobody knows the address', () => {
  const [entry] = unions;
  if (!entry) throw new Error('no union');
  const svg = unionPoster(contentOf(entry), { ...options, address: null });
  expect(svg).not.toContain('data-qr');
  expect(svg).not.toContain('扫码');
});

describe('a code drawn as lines', () => {
  it('has the modules of the filled one', async () => {
    const { default: jsQR } = await import('jsqr');
    const address = 'https://www.example.gov.cn/union/unions/hanyin/';
    const { d, size } = qrLines(address);
    // Drawn by hand: eight pixels a module, four empty modules around it.
    const [module, quiet] = [8, 4];
    const side = (size + 2 * quiet) * module;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    let [x, y] = [0, 0];
    for (const [, command, words = ''] of d.matchAll(/([Mmh])([^Mmh]*)/g)) {
      const [first = 0, second = 0] = words.split(' ').map(Number);
      if (command === 'M') [x, y] = [first, second];
      else if (command === 'm') [x, y] = [x + first, y + second];
      else {
        for (let row = Math.round((y - 0.5 + quiet) * module); row < (y + 0.5 + quiet) * module; row += 1)
          for (let column = (x + quiet) * module; column < (x + first + quiet) * module; column += 1)
            pixels.set([0, 0, 0, 255], (row * side + column) * 4);
        x += first;
      }
    }
    expect(jsQR(pixels, side, side)?.data).toBe(address);
  });
});
