import { asFiles, at, type GoodData, goodData } from '@gongkai/testing/made-up/data-folder';
import { describe, expect, test } from 'vitest';
import { check, correctionsOf, publishingUnions } from '../src/index.ts';

const [first, second] = ['unions/town/snapshots/2025-01-31.json', 'unions/town/snapshots/2026-01-31.json'];
const id = 'town.service-stations.a';

/** A second snapshot of the town, with what it says otherwise. */
function later(change: (snapshot: Record<string, unknown>, data: GoodData) => void) {
  const data: GoodData & Record<string, unknown> = goodData();
  const snapshot = structuredClone(data[first as 'unions/town/snapshots/2025-01-31.json']) as Record<
    string,
    unknown
  >;
  Object.assign(snapshot, { date: '2026-01-31' });
  change(snapshot, data);
  data[second] = snapshot;
  return check(asFiles(data));
}

/** Says nine where eight was said. */
function nine(snapshot: Record<string, unknown>) {
  Object.assign(at(snapshot, 'observations.0.quantity'), { printed: '9处', value: 9, low: 9, high: 9 });
  Object.assign(at(snapshot, 'observations.0.source'), { phrase: '建成9处' });
  Object.assign(at(snapshot, 'observations.2.quantity'), { value: 29, low: 29 });
}

const codes = ({ problems, warnings }: ReturnType<typeof later>) =>
  [...problems, ...warnings]
    // That titles are to be read again beside new numbers is another matter.
    .filter(({ code }) => code !== 'text-outdated')
    .map(({ code, path }) => [code, path]);

const reason = '原数漏计一处';
const correction = { observation: id, replaces: '2025-01-31', reason };

describe('corrections', () => {
  test('tell what a number was, what it is and why', () => {
    const { data, problems } = later((snapshot) => {
      nine(snapshot);
      Object.assign(snapshot, { corrections: [correction] });
    });
    expect(problems).toEqual([]);
    const [town] = publishingUnions(data);
    if (!town) throw new Error('no publisher');
    const [found, ...others] = correctionsOf(data, town);
    expect(others).toEqual([]);
    expect(found?.reason).toBe(reason);
    expect(found?.old.observation.quantity.printed).toBe('8处');
    expect(found?.now?.observation.quantity.printed).toBe('9处');
    expect([found?.replaced.snapshot.date, found?.correcting.snapshot.date]).toEqual([
      '2025-01-31',
      '2026-01-31',
    ]);
  });

  test('withdraw a number that the snapshot leaves out', () => {
    const { data, problems } = later((snapshot, files) => {
      const observations = snapshot.observations as { id: string }[];
      snapshot.observations = observations.filter((one) => one.id === 'town.service-stations.b');
      snapshot.mechanisms = [];
      files['unions/town/figures.json'] = { figures: [] };
      Object.assign(snapshot, { corrections: [correction] });
    });
    expect(problems).toEqual([]);
    const [town] = publishingUnions(data);
    expect(town && correctionsOf(data, town).map(({ now }) => now)).toEqual([null]);
  });

  test.each([
    [
      'a snapshot that is not there',
      { replaces: '2024-01-31' },
      'correction-target',
      '$.corrections[0].replaces',
    ],
    ['its own snapshot', { replaces: '2026-01-31' }, 'correction-target', '$.corrections[0].replaces'],
    [
      'a number that was not there',
      { observation: 'town.service-stations.z' },
      'correction-target',
      '$.corrections[0].observation',
    ],
    [
      'a number that is the same',
      { observation: 'town.service-stations.b' },
      'correction-unchanged',
      '$.corrections[0]',
    ],
  ])('refuse %s', (_, more, code, path) => {
    const found = later((snapshot) => {
      nine(snapshot);
      Object.assign(snapshot, { corrections: [{ ...correction, ...more }] });
    });
    expect(codes(found)).toEqual([[code, path]]);
  });

  test('refuse the same twice', () => {
    const found = later((snapshot) => {
      nine(snapshot);
      Object.assign(snapshot, { corrections: [correction, { ...correction, reason: '又说一次' }] });
    });
    expect(codes(found)).toEqual([['correction-twice', '$.corrections[1]']]);
  });

  test.each([
    [
      'a year',
      { type: 'year', start: '2024', basis: 'stated' },
      ['correction-missing', '$.observations[0].quantity'],
    ],
    ['from a day on, which grows', { type: 'since', start: '2024', basis: 'stated' }, null],
    ['up to the report', { type: 'cumulative', basis: 'stated' }, null],
  ])('are asked for where a number changed: %s', (_, period, expected) => {
    const found = later((snapshot, data) => {
      nine(snapshot);
      for (const one of [snapshot, data['unions/town/snapshots/2025-01-31.json']])
        for (const index of [0, 1, 2]) Object.assign(at(one, `observations.${index}`), { period });
    });
    expect(codes(found)).toEqual(expected === null ? [] : [expected]);
    expect(found.problems).toEqual([]);
  });

  test('are not asked for where the definition changed', () => {
    const found = later((snapshot, data) => {
      nine(snapshot);
      const period = { type: 'year', start: '2024', basis: 'stated' };
      for (const one of [snapshot, data['unions/town/snapshots/2025-01-31.json']])
        for (const index of [0, 1, 2]) Object.assign(at(one, `observations.${index}`), { period });
      Object.assign(at(snapshot, 'observations.0'), { status: { obs: 'B', conf: 'F' }, note: '口径有变' });
    });
    expect(codes(found)).toEqual([]);
  });
});

test('a snapshot that was copied with its salt is asked about, for a takedown would leave the salt in the other', () => {
  const salt = 'abcdefghijklmnop'.repeat(2);
  const shared = later((snapshot, data) => {
    snapshot.salt = salt;
    Object.assign(data[first as 'unions/town/snapshots/2025-01-31.json'], { salt });
  });
  expect(codes(shared)).toEqual([['salt-shared', '$.salt']]);
  const own = later((snapshot, data) => {
    snapshot.salt = [...salt].reverse().join('');
    Object.assign(data[first as 'unions/town/snapshots/2025-01-31.json'], { salt });
  });
  expect(codes(own)).toEqual([]);
});

describe('what a rate is of', () => {
  const told = (of: string, change = nine) =>
    later((snapshot, data) => {
      change(snapshot);
      Object.assign(at(snapshot, 'observations.1'), { denominator: { of, basis: 'inferred' } });
      return data;
    })
      .warnings.filter(({ code }) => code === 'denominator-outdated')
      .map(({ path, expected, found }) => [path, expected, found]);

  test('is asked about where it names a number that was updated', () => {
    expect(told('所建的8处')).toEqual([['$.observations[1].denominator.of', '9处', '所建的8处']]);
  });

  test.each(['所建的9处', '所建的18处', '所建的服务站点'])('%s is not', (of) => {
    expect(told(of)).toEqual([]);
  });

  test('is not where the number stays', () => {
    expect(told('所建的8处', () => {})).toEqual([]);
  });
});
