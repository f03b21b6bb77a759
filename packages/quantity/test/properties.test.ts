import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  find,
  print,
  type Quantity,
  QuantityError,
  type Reading,
  read,
  unitFamilies,
} from '../src/index.ts';
import { simplified } from '../src/text/traditional.ts';
import { phrases, sentences } from './corpus.ts';

const rates = ['元/月', '元/人', '人次/日', '元/人·月', '场/季度', '次/周', '元/平方米'];
// 2023年 is a date, 番 is said in another way, 85折 is 8.5.
const units = [...new Set<string>(Object.values(unitFamilies).flat())].filter(
  (unit) => !['年', '番', '折'].includes(unit),
);
const unit = fc.constantFrom(...units, ...rates);
const value = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 1, max: 99_999 }),
  fc.integer({ min: 1, max: 9_999 }).map((n) => n * 10_000),
  fc.integer({ min: 1, max: 999_999 }).map((n) => n * 100),
  fc.integer({ min: 1, max: 9_999 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n * 1_000_000),
);

const bounded: Record<string, (at: number) => Omit<Quantity, 'printed' | 'unit'>> = {
  exact: (at: number) => ({ kind: 'exact', value: at, low: at, high: at }),
  atLeast: (at: number) => ({ kind: 'atLeast', value: at, low: at, high: null }),
  moreThan: (at: number) => ({ kind: 'moreThan', value: at, low: at, high: null, lowOpen: true }),
  atMost: (at: number) => ({ kind: 'atMost', value: at, low: null, high: at }),
  lessThan: (at: number) => ({ kind: 'lessThan', value: at, low: null, high: at, highOpen: true }),
  nearly: (at: number) => ({ kind: 'nearly', value: at, low: null, high: at, highOpen: true }),
  about: (at: number) => ({ kind: 'about', value: at, low: null, high: null }),
};

const counted = fc
  .tuple(fc.constantFrom(...Object.values(bounded)), value, unit)
  .map(([make, at, name]): Quantity => ({ printed: '', ...make(at), unit: name }));
const ranged = fc
  .tuple(value, value, unit)
  .filter(([a, b]) => a !== b)
  .map(([a, b, name]): Quantity => {
    return { printed: '', kind: 'range', value: null, low: Math.min(a, b), high: Math.max(a, b), unit: name };
  });
/** Printed in 万 or 亿: the value is a whole number of steps. */
const rounded = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom(10, 100, 1000, 10_000, 100_000, 1e6, 1e7, 1e8),
    unit,
  )
  .map(([digits, step, name]): Quantity => {
    const value = digits * step;
    const [low, high] = [value - step / 2, value + step / 2];
    return { printed: '', kind: 'rounded', value, low, high, highOpen: true, step, unit: name };
  });
/** 5人以上不足10人, 超过5人不足10人. */
const halfOpen = fc
  .tuple(ranged, fc.boolean())
  .map(([range, both]): Quantity => ({ ...range, highOpen: true, ...(both ? { lowOpen: true } : {}) }));
const level = fc.oneof(
  { weight: 4, arbitrary: counted },
  { weight: 1, arbitrary: ranged },
  { weight: 1, arbitrary: rounded },
  { weight: 1, arbitrary: halfOpen },
);
const change = fc
  .tuple(level, fc.constantFrom('increase' as const, 'decrease' as const))
  .filter(([{ unit: name }]) => name !== '日' && name !== '季度')
  .map(([given, direction]): Quantity => ({ ...given, direction }));
const below = fc
  .tuple(value, fc.constantFrom('%', '百分点', '元', '人', '‰', '℃'))
  .map(
    ([at, name]): Quantity => ({ printed: '', kind: 'exact', value: -at, low: -at, high: -at, unit: name }),
  );
const quantity = fc.oneof(
  { weight: 5, arbitrary: level },
  { weight: 2, arbitrary: change },
  { weight: 1, arbitrary: below },
);

const meaning = ({ printed: _, spans: __, ...rest }: Quantity & Partial<Reading>) => rest;

/** What an arbitrary piece of a report might be made of. */
const fragments = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'0123456789一二两三五十百千万亿几数半余多来超过近约至到以上下内左右不足—-~%,.·:+/“”()《》第年月日人名户家个件起场次期元倍成折每均共达无未没有发生零',
      ),
      fc.constantFrom(
        '工会',
        '职工',
        '人次',
        '万元',
        '百分之',
        '个百分点',
        '小时',
        '(wù)',
        '<b>',
        '每月',
        '人均',
        '驿站',
        ' ',
      ),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

// Long runs: the limit is set for a slow machine under load.
describe('properties', { timeout: 60_000 }, () => {
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(quantity, (given) => {
        expect(meaning(read(print(given, 'zh-Hans')))).toEqual(meaning(given));
      }),
      { numRuns: runs(3000), seed: 8 },
    );
  });

  it('reads back its printing in traditional characters', () => {
    fc.assert(
      fc.property(quantity, (given) => {
        expect(meaning(read(print(given, 'zh-Hant')))).toEqual(meaning(given));
      }),
      { numRuns: runs(1000), seed: 8 },
    );
  });

  it('reads Chinese numerals as it reads Arabic ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999_999 }), (n) => {
        expect(read(`${inChinese(n)}人次`).value).toBe(n);
      }),
      { numRuns: runs(3000), seed: 8 },
    );
  });

  it('gives every character of a phrase a role, in order, and every bound its words', () => {
    for (const [phrase] of phrases) {
      let reading: Reading;
      try {
        reading = read(phrase);
      } catch {
        continue;
      }
      const { printed, spans, kind } = reading;
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      const squeezed = (text: string) => text.replace(/\s/g, '');
      expect(squeezed(spans.map(({ start, end }) => printed.slice(start, end)).join(''))).toBe(
        squeezed(printed),
      );
      const roles = spans.map(({ role }) => role);
      // 18.77万人 is rounded by its 万, no word says so: its number is all there is.
      const bounded = kind !== 'exact' && kind !== 'rounded';
      expect([phrase, roles.includes('bound')]).toEqual([phrase, bounded]);
      expect([phrase, roles.includes('direction')]).toEqual([phrase, reading.direction !== undefined]);
    }
  });

  it('reads traditional characters as simplified ones', () => {
    const traditional = new Map([...simplified].map(([before, after]) => [after, before]));
    for (const [phrase] of phrases) {
      const other = Array.from(phrase, (character) => traditional.get(character) ?? character).join('');
      expect(outcome(other)).toEqual(outcome(phrase));
    }
  });

  it('reads full-width characters as half-width ones', () => {
    for (const [phrase] of phrases) {
      const wide = phrase.replace(/[!-~]/g, (character) =>
        String.fromCharCode(character.charCodeAt(0) + 0xfee0),
      );
      expect(outcome(wide)).toEqual(outcome(phrase));
    }
  });

  it('throws nothing but QuantityError from read', () => {
    fc.assert(
      fc.property(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        outcome(text);
      }),
      { numRuns: runs(5000), seed: 8 },
    );
  });

  it('never throws from find, and its spans read as the same quantity', () => {
    const texts = fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (parts) => {
        const text = parts.join('，');
        let last = 0;
        for (const found of find(text)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(found.start, found.end)).toBe(found.quantity.printed);
          if (!found.inherited)
            expect(meaning(read(found.quantity.printed))).toEqual(meaning(found.quantity));
          last = found.end;
        }
      }),
      { numRuns: runs(5000), seed: 8 },
    );
    for (const { text } of sentences) {
      for (const found of find(text)) {
        if (!found.inherited) expect(read(found.quantity.printed)).toMatchObject(found.quantity);
      }
    }
  });

  it('adds in either order', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(sum(a, b)).toEqual(sum(b, a));
      }),
      { numRuns: runs(3000), seed: 8 },
    );
  });

  it('adds monotonously: a larger part never makes a smaller sum', () => {
    const point = (at: number): Quantity => ({
      printed: '',
      kind: 'exact',
      value: at,
      low: at,
      high: at,
      unit: '人',
    });
    fc.assert(
      fc.property(level, value, value, (a, b, c) => {
        const part = { ...a, unit: '人' };
        const [small, large] = [add(part, point(Math.min(b, c))), add(part, point(Math.max(b, c)))];
        for (const bound of ['low', 'high', 'value'] as const) {
          const [less, more] = [small[bound], large[bound]];
          // A rounded number keeps its value only where the sum is a whole number of its steps.
          if (bound !== 'value') expect(less === null).toBe(more === null);
          if (less !== null && more !== null) expect(less).toBeLessThanOrEqual(more);
        }
      }),
      { seed: 8 },
    );
  });

  it('compares antisymmetrically', () => {
    const opposite = { less: 'greater', greater: 'less' } as const;
    fc.assert(
      fc.property(quantity, quantity, fc.boolean(), (a, b, alike) => {
        const other = alike ? { ...b, unit: a.unit } : b;
        const { relation, reason } = compare(a, other);
        const back = compare(other, a);
        expect(back.relation).toBe(opposite[relation as keyof typeof opposite] ?? relation);
        expect(back.reason.code).toBe(reason.code);
      }),
      { numRuns: runs(3000), seed: 8 },
    );
  });
});

function outcome(text: string): unknown {
  try {
    return meaning(read(text));
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return error.code;
  }
}

function sum(a: Quantity, b: Quantity): unknown {
  try {
    return add(a, b);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return error.code;
  }
}

/** An independent writer of Chinese numerals, to test the reader against. */
function inChinese(n: number): string {
  const digits = '零一二三四五六七八九';
  const below10000 = (part: number): string => {
    let text = '';
    for (const [size, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / size) % 10;
      if (digit > 0) text += `${digits[digit]}${name}`;
      else if (text !== '' && !text.endsWith('零')) text += '零';
    }
    return text.replace(/零$/, '');
  };
  let text = '';
  let rest = n;
  for (const [size, name] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(rest / size);
    rest %= size;
    if (part === 0) continue;
    if (text !== '' && part < 1000) text += '零';
    text += `${below10000(part)}${name}`;
  }
  return text;
}
