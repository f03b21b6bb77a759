import type { UnionData } from '@gongkai/snapshot';
import { describe, expect, it } from 'vitest';
import { byProvince, placeWithin } from '../src/home/provinces.ts';

const union = (id: string, adcode: string, region: string) =>
  ({ union: { id, adcode, region } }) as UnionData;

describe('unions by province', () => {
  const all = [
    union('c', '610921', '陕西 · 安康'),
    union('a', '431302', '湖南 · 娄底'),
    union('b', '610900', '陕西'),
    union('d', '110000', '北京'),
  ];

  it('stand in the order of administrative codes, each once', () => {
    expect(byProvince(all).map(({ name, entries }) => [name, entries.map((one) => one.union.id)])).toEqual([
      ['北京', ['d']],
      ['湖南', ['a']],
      ['陕西', ['b', 'c']],
    ]);
  });

  it('have ids of their own', () => {
    const ids = byProvince(all).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say where in the province they are', () => {
    expect(all.map(placeWithin)).toEqual(['安康', '娄底', '', '']);
  });
});
