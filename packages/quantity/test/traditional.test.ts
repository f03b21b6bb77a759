import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { traditionalFile, traditionalPairs } from '../scripts/traditional-table.ts';
import { find, read } from '../src/index.ts';
import { simplified } from '../src/text/traditional.ts';

describe('the table of traditional characters', () => {
  test('is the one that the script writes from the word lists and OpenCC', async () => {
    const pairs = await traditionalPairs();
    const file = new URL('../src/text/traditional-pairs.ts', import.meta.url);
    expect(
      readFileSync(file, 'utf8'),
      'run node packages/quantity/scripts/write-traditional.ts after a change of the word lists',
    ).toBe(traditionalFile(pairs));
    expect([...simplified]).toEqual(pairs);
  });

  test.each(['無', '萬', '億', '餘', '兩', '貳', '擠', '該', '較', '認', '極', '終'])(
    'holds %s',
    (character) => {
      expect(simplified.has(character)).toBe(true);
    },
  );

  test('leaves alone what stands in no word list', () => {
    for (const character of '龜鳳龍鬱') expect(simplified.has(character), character).toBe(false);
  });

  test.each([
    ['較上年增長8%', '较上年增长8%'],
    ['發放防暑藥品300餘份', '发放防暑药品300余份'],
  ])('reads %s as %s', (traditional, plain) => {
    const meaning = (text: string) =>
      find(text).map(({ quantity: { printed: _, ...rest } }) => ({
        ...rest,
        unit: read(`1${rest.unit}`).unit,
      }));
    expect(meaning(traditional)).toEqual(meaning(plain));
    expect(meaning(plain)).toHaveLength(1);
  });
});
