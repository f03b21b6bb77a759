import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterEach, expect, it, vi } from 'vitest';
import { everythingWorkbook } from '../src/files/workbook/everything.ts';
import { workbook } from '../src/files/workbook/write.ts';
import { loadSite } from '../src/site.ts';

afterEach(() => vi.useRealTimers());

/** Text of the cells of a workbook, in the order of the file; what is not well-formed throws. */
function stringsOf(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'si') found.push('');
  });
  parser.on('text', (text) => {
    const last = found.pop();
    if (last !== undefined) found.push(last + text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder().decode(unzipSync(bytes)['xl/sharedStrings.xml'])).close();
  return found;
}

it('is the same bytes on another day', async () => {
  const site = await loadSite('data');
  const at = (day: string) => {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
    return everythingWorkbook(site, { name: '示例' });
  };
  const [first, second] = [await at('2026-11-26'), await at('2031-02-03')];
  expect(Buffer.compare(first, second)).toBe(0);
});

it('holds every text as it is, also one that looks like a formula, a date or markup', async () => {
  const signs = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '1/3',
    '2024-10',
    '<f>',
    '&',
    '"',
    '余',
    '\uFEFF',
    '𠮷',
  );
  const text = fc
    .array(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 3 })), { minLength: 1 })
    .map((parts) => `x${parts.join('')}x`);
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const bytes = await workbook([{ name: '表', head: ['头'], rows: [[value]] }]);
      expect(stringsOf(bytes)).toContain(value.replace(/\r\n?/g, '\n'));
      const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
      expect(sheet).not.toMatch(/<f[\s>]/);
    }),
    { numRuns: 40 },
  );
});

it('holds words that every object knows', async () => {
  const words = ['valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'toString'];
  const bytes = await workbook([{ name: '表', head: ['头'], rows: words.map((word) => [word]) }]);
  expect(stringsOf(bytes).map((text) => text.trimEnd())).toEqual(['头', ...words]);
});

it('opens although a text holds what XML cannot', async () => {
  const bytes = await workbook([{ name: '表', head: ['头'], rows: [['a\u0000b\u001Fc\uD800d']] }]);
  expect(stringsOf(bytes)).toContain('abcd');
});

it('leaves nothing where there is nothing', async () => {
  const bytes = await workbook([
    {
      name: '表',
      head: ['头', '二'],
      rows: [
        [null, 67],
        [undefined, true],
      ],
    },
  ]);
  const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<v>67</v>');
  expect(sheet).not.toContain('null');
});
