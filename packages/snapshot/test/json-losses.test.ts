import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLosses } from '../src/json/json-losses.ts';

const said = (text: string) => jsonLosses(text).map(({ code, path }) => `${code} ${path}`);

// biome-ignore format: one line per loss
describe('what JSON.parse would lose in silence', () => {
  it.each([
    ['{"a": 1, "a": 2}', ['json-duplicate-key $.a']],
    ['{"a": 1, "\\u0061": 2}', ['json-duplicate-key $.a']],
    ['{"a": {"b": [{"c": 1, "d": 2, "c": 1}]}}', ['json-duplicate-key $.a.b[0].c']],
    ['{"a": 1, "a": 2, "a": 3}', ['json-duplicate-key $.a', 'json-duplicate-key $.a']],
    ['[{"": 1, "": 2}]', ['json-duplicate-key $[0][""]']],
    ['{"toString": 1, "constructor": 2, "toString": 3}', ['json-duplicate-key $.toString']],
    ['{"a": 1e400}', ['json-number $.a']],
    ['{"a": -1e400}', ['json-number $.a']],
    ['{"a": 1e-400}', ['json-number $.a']],
    ['{"a": -0}', ['json-number $.a']],
    ['{"a": -0.0}', ['json-number $.a']],
    ['{"a": -0e5}', ['json-number $.a']],
    ['{"a": [0, 12345678901234567890]}', ['json-number $.a[1]']],
    ['{"a": 9007199254740993}', ['json-number $.a']],
    ['{"a": 0.1234567890123456789}', ['json-number $.a']],
    ['{"a": 3.14159265358979323846}', ['json-number $.a']],
    ['{"a": "\\ud800"}', ['json-surrogate $.a']],
    ['{"a": "x\\udc00\\ud800y"}', ['json-surrogate $.a']],
    ['{"\\ud800": 1}', ['json-surrogate $["\\ud800"]']],
    ['{"a": "工\uFFFD会"}', ['text-replaced $.a']],
    ['{"a": "锟斤拷"}', ['text-replaced $.a']],
    ['["a", {"b": 1, "b": 1}, [1, {"c": 1e999}]]', ['json-duplicate-key $[1].b', 'json-number $[2][1].c']],
  ])('%s', (text, losses) => {
    expect(said(text)).toEqual(losses);
  });

  it.each([
    '{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}',
    '{"a": "b", "b": "a", "c": "\\"a\\": 1, \\"a\\": 2"}',
    '{"a": "{\\"x\\":1e400}", "b": "1e400", "c": "-0"}',
    '[0, 0.0, 0.00, 1, -1, 10, 100.50, 1e3, 1E+3, 1.5e-7, 123456789012345, 0.1, 108.50712, 5e-324, 1.7976931348623157e308]',
    '[12345678901234567000, 9007199254740992, 0.30000000000000004, 100000000000000000000000]',
    '{"a": "\\ud83d\\ude00 😀 𡌴"}',
    '{"A": 1, "a": 2}',
    '"alone"', '42', 'null', '[]', '{}', '[[],{}]',
    '{"constructor": 1, "toString": 2, "proto": 3}',
  ])('nothing in %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('says positions with too many digits once, as a warning', () => {
    const text = '{"features": [{"geometry": {"coordinates": [108.507123456789012345, 32.9]}}, {"geometry": {"coordinates": [108.507123456789012346, 32.900000000000000001]}}]}';
    expect(jsonLosses(text)).toMatchObject([{ code: 'json-number', severity: 'warning', path: '$.features[0].geometry.coordinates[0]' }]);
    expect(JSON.stringify(jsonLosses(text))).toContain('3 such numbers');
  });

  it('finds nothing in what JSON.stringify writes, however deep', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, '\t'), (value, space) => {
        // -0 is written as 0, and lone halves of characters as escapes.
        fc.pre(!/\\ud[89a-f]|__proto__|\uFFFD/i.test(JSON.stringify(value)));
        expect(said(JSON.stringify(value, null, space))).toEqual([]);
      }),
      { seed: 8, numRuns: runs(500) },
    );
    expect(said(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([]);
    expect(said(`["${'长'.repeat(1_000_000)}", ${JSON.stringify(String.raw`\"`.repeat(300_000))}]`)).toEqual([]);
  });

  it('tells the first of very many', () => {
    expect(said(`[${'{"a":1,"a":1},'.repeat(1000)}0]`)).toHaveLength(50);
  });

  it('agrees with the engine on numbers', { timeout: 60_000 }, () => {
    const numeral = fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.option(fc.stringMatching(/^\d{1,20}$/)), fc.option(fc.integer({ min: -340, max: 340 })))
      .map(([minus, whole, fraction, power]) => `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}${power === null ? '' : `e${power}`}`);
    /** The exact value as a fraction of whole numbers, times a power of ten. */
    const exact = (text: string): [bigint, number] => {
      const [, sign = '', whole = '', fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/.exec(text) ?? [];
      return [BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`), Number(power) - fraction.length];
    };
    fc.assert(
      fc.property(numeral, (text) => {
        const value = Number(text);
        let same = Number.isFinite(value) && !Object.is(value, -0);
        if (same) {
          const [[a, powerA], [b, powerB]] = [exact(text), exact(String(value))];
          const least = Math.min(powerA, powerB);
          same = a * 10n ** BigInt(powerA - least) === b * 10n ** BigInt(powerB - least);
        }
        expect([text, said(`[${text}]`).length]).toEqual([text, same ? 0 : 1]);
      }),
      { seed: 8, numRuns: runs(2_000) },
    );
  });
});
