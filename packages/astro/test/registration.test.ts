import type { UnionData } from '@gongkai/snapshot';
import { stationsFile } from '@gongkai/testing/made-up/demo-stations';
import { describe, expect, it } from 'vitest';
import { providers } from '../src/stations/registration/providers.ts';
import { registrable, registrationSheet } from '../src/stations/registration/sheets.ts';

const site = { data: { site: {} } } as Parameters<typeof registrationSheet>[0];
const file = stationsFile({ union: 'west', seed: 3, count: 40, centre: [104, 31], reach: 0.2 }, '普查');
const entry = (more: object = {}, stations: object = file) =>
  ({ union: { id: 'west', ...more }, stations: { stations } }) as unknown as UnionData;
const metresPerDegree = 111_320;

describe('the sheets by which stations are registered', () => {
  it('hold every station with a position, and no other', () => {
    const placed = file.features.filter(({ geometry }) => geometry !== null);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(file.features.length);
    for (const provider of providers) {
      const { head, rows } = registrationSheet(site, entry(), provider);
      expect(rows).toHaveLength(placed.length);
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });

  it('are never of fiction: not of a fictional union, and not of one fictional station', () => {
    expect(registrable(entry({ synthetic: true }))).toEqual([]);
    const features = file.features.map((one) => ({
      ...one,
      properties: { ...one.properties, synthetic: true },
    }));
    expect(registrable(entry({}, { ...file, features }))).toEqual([]);
  });

  it('have positions in the system of their map: some hundred metres away in GCJ-02, more in BD-09, none moved twice', () => {
    const [first] = registrable(entry());
    const at = (id: string, data = file as object) => {
      const provider = providers.find((one) => one.id === id);
      if (!provider) throw new Error(id);
      const { head, rows } = registrationSheet(site, entry({}, data), provider);
      const column = (names: readonly string[]) =>
        Number(rows[0]?.[head.findIndex((name) => names.includes(name))]);
      return [column(['经度', 'longitude', 'lng']), column(['纬度', 'latitude', 'lat'])] as const;
    };
    const away = ([lng, lat]: readonly [number, number]) => {
      const [x = 0, y = 0] = first?.geometry.coordinates ?? [];
      return Math.hypot((lng - x) * Math.cos((y * Math.PI) / 180), lat - y) * metresPerDegree;
    };
    expect(at('amap')).toEqual(at('tencent'));
    expect(away(at('amap'))).toBeGreaterThan(100);
    expect(away(at('amap'))).toBeLessThan(1000);
    expect(away(at('baidu'))).toBeGreaterThan(400);
    expect(away(at('baidu'))).toBeLessThan(2500);
    // What says that it is GCJ-02 already stays where it is.
    expect(away(at('amap', { ...file, coordinateSystem: 'GCJ-02' }))).toBeLessThan(0.2);
  });

  it('name documentation for their columns, or say that they are neutral', () => {
    for (const { columns, documentation } of providers)
      expect((columns === null) === (documentation.length === 0)).toBe(true);
  });
});
