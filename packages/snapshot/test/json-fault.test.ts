import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../src/json/json-fault.ts';

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
