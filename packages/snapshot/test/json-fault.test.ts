import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooDeepAt } from '../src/json/json-depth.ts';
import { jsonFault } from '../src/json/json-fault.ts';
import { parseJson } from '../src/json/parse-json.ts';

describe('brackets within each other', () => {
  it.each([
    ['['.repeat(100) + ']'.repeat(100), -1],
    ['['.repeat(101), 100],
    [`{"a": "${'['.repeat(500)}"}`, -1],
    [`["\\"", ${'['.repeat(200)}`, 7 + 99],
    ['[]'.repeat(500), -1],
  ])('%.20s… is too deep at %i', (text, offset) => {
    expect(tooDeepAt(text)).toBe(offset);
  });

  it('are told by their place, also where there are so many that no parser could read them', () => {
    for (const text of ['['.repeat(200_000), '['.repeat(200_000) + ']'.repeat(200_000)])
      expect(parseJson('site.json', { text })).toMatchObject({
        problem: { code: 'json-syntax', found: { en: expect.stringContaining('line 1, column 101') } },
      });
  });
});

describe('jsonFault', () => {
  it.each([
    ['{"a": 1,\n  oops', 11],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a": "b', 6],
    ['{"a": 1', 7],
    ['', 0],
    ['1 1', 2],
    ['[01]', 2],
    ['{1: 2}', 1],
    ['[}', 1],
  ])('finds the fault of %j at %i', (text, offset) => {
    expect(jsonFault(text)).toBe(offset);
  });

  it('finds the character that was put into sound JSON, or the end where it was cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const place = at % (json.length + 1);
        const broken = `${json.slice(0, place)}\u0001${json.slice(place)}`;
        const found = jsonFault(broken);
        // A control character inside a string or word spoils the whole token, whose start is named.
        expect(found).toBeLessThanOrEqual(place);
        expect(jsonFault(`${json} \u0001`)).toBe(
          json.trimEnd().length + 1 + (json.length - json.trimEnd().length),
        );
      }),
    );
  });
});
