import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader, csvRows } from '../src/index.ts';

/** The rows of a text that comes in pieces. */
function inPieces(text: string, cuts: readonly number[]): string[][] {
  const rows: string[][] = [];
  const { write, end } = csvReader((row) => rows.push(row));
  const places = [...cuts.map((cut) => cut % (text.length + 1)), 0, text.length].sort((a, b) => a - b);
  for (const [index, place] of places.entries()) write(text.slice(places[index - 1] ?? 0, place));
  end();
  return rows;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const cells = fc.array(
  fc.array(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', '数', 'a') }), {
    minLength: 2,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 6 },
);

describe('CSV that comes in pieces', () => {
  it('has the rows that were written, wherever it is cut', () => {
    fc.assert(
      fc.property(cells, fc.array(fc.nat()), (rows, cuts) => {
        const text = `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}`;
        expect(inPieces(text, cuts)).toEqual(rows);
      }),
    );
  });

  it('has the rows of the whole text, also where quotes stand anywhere', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\t', '\n', '\r', ' ', '数', 'a') });
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (rest, cuts) => {
        const whole = `名称,数量\n${rest}`;
        expect(inPieces(whole, cuts)).toEqual(csvRows(whole));
      }),
    );
  });

  it.each([
    ['', [['']]],
    ['a,b\n', [['a', 'b'], ['']]],
    ['a;b,c;d', [['a', 'b,c', 'd']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['5" tube,"x""y"z', [['5" tube', 'x"yz']]],
    ['a\rb,c\r\n\r\nd', [['ab', 'c'], [''], ['d']]],
  ])('%j', (text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });
});
