import { runs } from '@gongkai/testing/runs';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { hoursFault, isAllDay, openState, parseHours } from '../src/hours.ts';

/** A moment of a week, in Chinese time. 2026-11-23 was a Monday. */
const moment = (day: number, time: string) =>
  new Date(`2026-11-${String(23 + day).padStart(2, '0')}T${time}:00+08:00`);

describe('parseHours', () => {
  it.each([
    '24/7',
    '08:00-18:00',
    'Mo-Fr 08:00-18:00; Sa 09:00-12:00',
    '08:00-12:00,14:00-18:00; Su off',
    'Mo,We,Fr 22:00-06:00',
    'Sa-Mo 00:00-24:00',
  ])('reads %s', (text) => {
    expect(parseHours(text)).not.toBeNull();
  });

  it.each([
    '',
    'off',
    '8:00-18:00',
    '周一至周五 8:00-18:00',
    'Mo-Fr 08:00-18:00;Sa 09:00-12:00',
    'Mo-Fr 25:00-26:00',
    '08:00-08:00',
    '24:00-25:00',
    '08:00-12:00,11:00-13:00',
    'Mo-Xx 08:00-18:00',
    'Mo-We-Fr 08:00-18:00',
    'Mo-Fr 08:00-18:00; ',
    'PH off',
    'sunrise-sunset',
    'Mo-Fr 22:00-06:00; Sa 08:00-12:00',
    'Mo 08:00-12:00; 14:00-18:00',
    '20:00-00:00',
  ])('refuses %j', (text) => {
    expect(parseHours(text)).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseHours(text);
      }),
    );
  });
});

describe('hoursFault', () => {
  it.each([
    ['Mo-Fr 8:00-18:00', 'one-digit'],
    ['Mo-Fr 08:00-9:00', 'one-digit'],
    ['Mo-Fr 08:00-18:00;Sa 09:00-12:00', 'space-after-semicolon'],
    ['20:00-00:00', 'midnight-end'],
    ['Mo-Fr 22:00-06:00; Sa 08:00-12:00', 'over-midnight'],
  ])('says of %s: %s', (text, fault) => {
    expect(hoursFault(text)).toBe(fault);
  });

  it.each(['24/7', '22:00-06:00', 'Mo-Fr 08:00-18:00; Sa 09:00-12:00', '早八点到晚六点', ''])(
    'says nothing of %j',
    (text) => {
      expect(hoursFault(text)).toBeNull();
    },
  );
});

describe('isAllDay', () => {
  it.each(['24/7', '00:00-24:00', 'Mo-Su 00:00-24:00'])('is so of %s', (text) => {
    expect(isAllDay(parseHours(text) ?? [])).toBe(true);
  });

  it.each(['00:00-23:59', 'Mo-Sa 00:00-24:00', '00:00-12:00,12:00-24:00', '08:00-08:30'])(
    'is not so of %s',
    (text) => {
      expect(isAllDay(parseHours(text) ?? [])).toBe(false);
    },
  );

  it('is not so of no week', () => {
    expect(isAllDay([])).toBe(false);
  });
});

describe('openState', () => {
  const week = (text: string) => parseHours(text) ?? [];

  it('knows when it closes and when it opens', () => {
    const hours = week('Mo-Fr 08:00-18:00; Sa 09:00-12:00');
    expect(openState(hours, moment(0, '08:00'))).toEqual({ open: true, changesIn: 600 });
    expect(openState(hours, moment(0, '18:00'))).toEqual({ open: false, changesIn: 14 * 60 });
    expect(openState(hours, moment(5, '12:00'))).toEqual({ open: false, changesIn: 44 * 60 });
    expect(openState(hours, moment(6, '23:59'))).toEqual({ open: false, changesIn: 8 * 60 + 1 });
  });

  it('goes over midnight, and over the end of the week', () => {
    const hours = week('Su 22:00-06:00');
    expect(openState(hours, moment(0, '05:59'))).toEqual({ open: true, changesIn: 1 });
    expect(openState(hours, moment(6, '23:00'))).toEqual({ open: true, changesIn: 7 * 60 });
    expect(openState(hours, moment(0, '06:00')).open).toBe(false);
  });

  it('never closes round the clock', () => {
    expect(openState(week('24/7'), moment(3, '03:00'))).toEqual({ open: true, changesIn: null });
    expect(openState(week('00:00-24:00'), moment(3, '03:00'))).toEqual({ open: true, changesIn: null });
  });
});

describe('beside opening_hours.js, the reference for the notation', () => {
  const day = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su');
  const days = fc.oneof(
    day,
    fc.tuple(day, day).map(([a, b]) => (a === b ? a : `${a}-${b}`)),
    fc.tuple(day, day).map(([a, b]) => (a === b ? a : `${a},${b}`)),
  );
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
  const span = fc.tuple(clock, clock).map(([a, b]) => `${a}-${b}`);
  const rule = fc
    .tuple(
      fc.option(days, { nil: undefined }),
      fc.oneof(
        fc.constant('off'),
        span,
        fc.tuple(span, span).map((two) => two.join()),
      ),
    )
    .map(([chosen, times]) => (chosen === undefined ? times : `${chosen} ${times}`));
  const text = fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => rules.join('; '));

  it('says the same, minute by minute, of everything that both read', () => {
    let compared = 0;
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 7 * 48 - 1 }), (hours, half) => {
        const mine = parseHours(hours);
        fc.pre(mine !== null);
        const at = new Date(moment(0, '00:00').getTime() + half * 30 * 60_000);
        // The library reads the clock of the machine: it is given the moment at which that shows Chinese time.
        const local = new Date(2026, 10, 23, 0, half * 30);
        const theirs = new OpeningHours(hours, null);
        compared += 1;
        expect({ hours, half, open: openState(mine ?? [], at).open }).toEqual({
          hours,
          half,
          open: theirs.getState(local),
        });
      }),
      { numRuns: runs(3000) },
    );
    expect(compared).toBeGreaterThan(runs(1000));
  });
});
