import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/index.ts';
import { canonicalHash } from '../src/node.ts';

/** A double by its bits, as RFC 8785 appendix B lists them. */
const double = (bits: string) =>
  new DataView(new BigUint64Array([BigInt(`0x${bits}`)]).buffer).getFloat64(0, true);

describe('the canonical form (RFC 8785)', () => {
  it('is that of the example in section 3.2', () => {
    const source = String.raw`{
  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
  "literals": [null, true, false]
}`;
    expect(canonicalJson(JSON.parse(source))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders names by UTF-16 code units, as section 3.2.3 has it', () => {
    const source = String.raw`{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}`;
    expect(Object.values(JSON.parse(canonicalJson(JSON.parse(source))) as object).slice(1)).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(JSON.parse(source)).indexOf('"1"')).toBeGreaterThan(0);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s (appendix B)', (bits, written) => {
    expect(canonicalJson(double(bits))).toBe(written);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'half a character: \ud83d', { '\udc00': 1 }, undefined])(
    'is refused for %o, which is no JSON',
    (value) => {
      expect(() => canonicalJson(value)).toThrow();
    },
  );
});

describe('the hash', () => {
  it('is SHA-256 of the canonical form, whatever the file looked like', () => {
    const value = { b: ['工会', 1.5], a: { d: null, c: '' } };
    const hash = createHash('sha256').update('{"a":{"c":"","d":null},"b":["工会",1.5]}').digest('hex');
    const texts = [
      JSON.stringify(value),
      JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
      '{"b":["\\u5de5会",1.50],"a":{"c":"","d":null}}',
    ];
    for (const text of texts) expect(canonicalHash(JSON.parse(text))).toBe(hash);
  });
});
