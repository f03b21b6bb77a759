import { parseHours } from '@gongkai/snapshot/hours';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFilter } from '../src/station-map/state/filter.ts';
import {
  countsOf,
  isSelectable,
  limitOf,
  selectedOnMap,
  statusLines,
} from '../src/station-map/state/queries.ts';
import { reduce } from '../src/station-map/state/reduce.ts';
import { initialState, type MapAction, type MapState } from '../src/station-map/state/state.ts';
import type { Station } from '../src/station-map/station/station.ts';
import { mapWords } from '../src/station-map/words/words.ts';

const station = (id: string, more: Partial<Station> = {}): Station => ({
  id,
  name: `甲县${id}`,
  kind: 'station',
  services: ['water'],
  town: '北山镇',
  allDay: false,
  week: null,
  synthetic: false,
  position: [110, 33],
  text: id,
  ...more,
});

const stations = [
  station('a', { services: ['water', 'rest'], week: parseHours('Mo-Su 08:00-18:00') }),
  station('b', { kind: 'mobile', position: null }),
  station('c', { allDay: true, town: null }),
];
/** Thursday, 10 and 20 o’clock in China. */
const [morning, evening] = [new Date('2026-01-01T02:00:00Z'), new Date('2026-01-01T12:00:00Z')];
const start = initialState(stations, morning);
const run = (...actions: readonly MapAction[]) => actions.reduce(reduce, start);
const ids = ({ shown }: MapState) => [...shown].join('');
const origin = { label: '北山镇', position: [110, 33] } as const;
const order = [
  { id: 'a', metres: 0 },
  { id: 'c', metres: 5 },
];

test('at first all are shown, and nothing is selected', () => {
  expect(ids(start)).toBe('abc');
  expect(start.selected).toBeNull();
  expect(limitOf(start)).toBeNull();
});

describe('filter', () => {
  const ask = (change: object, now = morning): MapAction => ({ type: 'ask', change, now });

  test('conditions add up, and go with clear', () => {
    const asked = run(ask({ services: ['water'] }), ask({ kinds: ['station'] }));
    expect(ids(asked)).toBe('ac');
    expect(limitOf(asked)).toBe(asked.shown);
    expect(ids(reduce(asked, { type: 'clear', now: morning }))).toBe('abc');
  });

  test('what is open is looked at again as time goes on', () => {
    const open = run(ask({ open: true }));
    expect(ids(open)).toBe('a');
    expect(ids(reduce(open, { type: 'tick', now: evening }))).toBe('');
  });

  test('what is hidden is selected no longer, and cannot be', () => {
    const asked = run({ type: 'select', id: 'a' }, ask({ kinds: ['mobile'] }));
    expect(asked.selected).toBeNull();
    expect(isSelectable(asked, 'a')).toBe(false);
    expect(reduce(asked, { type: 'select', id: 'a' })).toBe(asked);
    expect(run({ type: 'select', id: 'a' }, ask({ kinds: ['station'] })).selected).toBe('a');
  });

  test('an address sets all conditions, and leaves what went wrong to be read', () => {
    const read = run(
      ask({ text: 'b' }),
      { type: 'problem', message: '错' },
      {
        type: 'read-address',
        filter: { ...noFilter, allDay: true },
        now: morning,
      },
    );
    expect(ids(read)).toBe('c');
    expect(read.problem).toBe('错');
    expect(reduce(read, ask({})).problem).toBeNull();
  });

  test('counts say how many there would be', () => {
    expect(countsOf(run(ask({ services: ['rest'] })), 'kinds')('station')).toBe(1);
    expect(countsOf(run(ask({ kinds: ['station'] })), 'services')('water')).toBe(2);
  });
});

describe('selection', () => {
  test('a station of the list takes the place of one of a tile', () => {
    const tile = { id: 'x', properties: { name: '乙县站' } };
    const told = run({ type: 'select-tile', tile });
    expect(told.tile).toBe(tile);
    expect(reduce(told, { type: 'select', id: 'b' })).toMatchObject({ tile: null, selected: 'b' });
    expect(reduce(told, { type: 'select', id: null })).toMatchObject({ tile: null, selected: null });
  });

  test('a map shows it where it has a position', () => {
    expect(selectedOnMap(run({ type: 'select', id: 'a' }))).toBe('a');
    expect(selectedOnMap(run({ type: 'select', id: 'b' }))).toBeNull();
  });
});

describe('nearest', () => {
  test('an origin closes the panel; it stays open while the browser is asked for the first time', () => {
    const asked = run({ type: 'toggle-nearest' }, { type: 'locate' });
    expect(asked).toMatchObject({ nearestOpen: true, locating: true });
    const found = reduce(asked, { type: 'set-origin', origin, order });
    expect(found).toMatchObject({ nearestOpen: false, locating: false, origin, order });
    const again = [{ type: 'toggle-nearest' }, { type: 'locate' }] as const;
    expect(again.reduce<MapState>(reduce, found)).toMatchObject({
      nearestOpen: false,
      locating: true,
      origin,
    });
  });

  test('a refusal ends the waiting; a place that nobody knows does not', () => {
    const asked = run({ type: 'locate' });
    expect(reduce(asked, { type: 'locate-failed', message: '不行' })).toMatchObject({
      locating: false,
      problem: '不行',
    });
    expect(reduce(asked, { type: 'problem', message: '没有' })).toMatchObject({
      locating: true,
      problem: '没有',
    });
  });

  test('without an origin there is no order', () => {
    const found = run({ type: 'set-origin', origin, order });
    for (const type of ['clear-origin', 'clear'] as const)
      expect(reduce(found, { type, now: morning })).toMatchObject({ origin: null, order: null });
  });
});

test('the status says how many, when, from where, what is on its way, and what is wrong', () => {
  const words = mapWords('zh-Hans');
  const zoom = { wanted: true, loading: true, usable: false };
  const state = run(
    { type: 'ask', change: { kinds: ['station'] }, now: morning },
    { type: 'set-origin', origin, order },
    { type: 'locate' },
    { type: 'zoom-asked' },
    { type: 'zoom-changed', zoom },
    { type: 'problem', message: '没有' },
  );
  expect(statusLines(state, '演示时刻', words)).toEqual([
    '符合的有2处，共3处',
    '演示时刻',
    '从北山镇起，由近到远',
    '正在取得位置……',
    '正在打开地图……',
    '没有',
  ]);
  expect(statusLines(initialState([], morning), '演示时刻', words)).toEqual([]);
});

test('whatever happens in whatever order', () => {
  const now = fc.constantFrom(morning, evening);
  const filter = fc.record({
    kinds: fc.subarray(['station', 'mobile']),
    services: fc.subarray(['water', 'rest']),
    open: fc.boolean(),
    allDay: fc.boolean(),
    text: fc.constantFrom('', 'a', '无'),
  });
  const type = <T extends string>(name: T) => fc.constant(name);
  const action: fc.Arbitrary<MapAction> = fc.oneof(
    fc.record({ type: type('ask'), change: filter, now }),
    fc.record({ type: type('read-address'), filter, now }),
    fc.record({ type: fc.constantFrom('clear' as const, 'tick' as const), now }),
    fc.record({ type: type('select'), id: fc.constantFrom(null, 'a', 'b', 'c', 'nobody') }),
    fc.record({ type: type('select-tile'), tile: fc.constant({ id: 'x', properties: {} }) }),
    fc.record({ type: type('set-origin'), origin: fc.constant(origin), order: fc.constant(order) }),
    fc.record({
      type: fc.constantFrom('toggle-nearest' as const, 'locate' as const, 'clear-origin' as const),
    }),
    fc.record({ type: fc.constantFrom('problem' as const, 'locate-failed' as const), message: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const state = actions.reduce((before, one) => reduce(Object.freeze(before), one), start);
      expect(state.selected === null || state.shown.has(state.selected)).toBe(true);
      expect(state.order === null).toBe(state.origin === null);
      expect(limitOf(state) ?? new Set(['a', 'b', 'c'])).toEqual(state.shown);
      expect(state.stations).toBe(stations);
      expect(actions.reduce(reduce, start)).toEqual(state);
    }),
  );
});
