import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stations } from './support/input.ts';
import { drawn, drawnIn, opened, part } from './support/page.ts';

beforeEach(() => page.viewport(700, 600));

const file = new URL('./fixtures/stations.pmtiles', import.meta.url).href;
const tiles = { type: 'pmtiles', url: file } as const;

test('opens where the stations are, with clusters that count', async () => {
  const { map, said } = await opened({ source: tiles, boundary: null });
  expect(map.getCenter().lng).toBeCloseTo(110.2, 1);
  map.jumpTo({ zoom: 7 });
  await drawn(map);
  const clusters = drawnIn(map, 'clusters');
  const stationsAlone = drawnIn(map, 'stations');
  const total = clusters.reduce((sum, { properties }) => sum + properties.point_count, 0);
  expect(total + stationsAlone.length).toBe(60);
  expect(clusters.length).toBeGreaterThan(0);
  expect(said).toEqual([]);
});

test('from zoom 10 on each station has its symbol, also closer than the tiles go', async () => {
  const { map } = await opened({ source: tiles });
  for (const zoom of [10, 14]) {
    map.jumpTo({ center: [110.29, 33.2], zoom });
    await drawn(map);
    expect(drawnIn(map, 'clusters')).toHaveLength(0);
    expect(drawnIn(map, 'stations').length).toBeGreaterThan(3);
  }
  expect(drawnIn(map, 'station-names').length).toBeGreaterThan(1);
});

test('a circle says its groups, comes nearer by Enter; a station is selected with what the tiles say', async () => {
  const told: unknown[] = [];
  const one = await opened({ source: tiles, onSelect: (id, properties) => told.push(id, properties) });
  one.map.jumpTo({ center: [110.2, 33.2], zoom: 2 });
  await drawn(one.map);
  one.map.getCanvas().focus();
  await userEvent.keyboard('{Shift}');
  await expect
    .poll(() => part(one.element, '[role=status]').textContent)
    .toBe('演示·十字处有60个站点：驿站30个，调解室15个，职工书屋15个。按回车键放大');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => one.map.getZoom()).toBe(4);
  const { id, name, kind, position } = stations(1)[0] ?? {};
  one.map.jumpTo({ center: [position?.[0] ?? 0, position?.[1] ?? 0], zoom: 15 });
  await drawn(one.map);
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([id, { id, name, kind, union: 'demo-a', synthetic: true }]);
  await drawn(one.map);
  expect(drawnIn(one.map, 'selected')).toHaveLength(1);
});

test('a station that has been loaded can be selected by the page', async () => {
  const { map, zoomable } = await opened({ source: tiles });
  map.jumpTo({ center: [110.29, 33.2], zoom: 12 });
  await drawn(map);
  zoomable.select(stations(1)[0]?.id ?? null);
  await drawn(map);
  expect(drawnIn(map, 'selected')).toHaveLength(1);
  zoomable.show(new Set());
  zoomable.select('unknown');
  await drawn(map);
  expect(drawnIn(map, 'selected')).toHaveLength(0);
  expect(drawnIn(map, 'stations').length).toBeGreaterThan(3);
});

test.each([
  ['that is not there', '/nowhere.pmtiles'],
  ['that is no PMTiles', new URL('./support/input.ts', import.meta.url).href],
])('a file %s: source-failed, and the rest of the map is shown', async (_, url) => {
  const { map, said } = await opened({ source: { type: 'pmtiles', url } });
  expect(said).toEqual(['source-failed']);
  expect(drawnIn(map, 'towns').length).toBeGreaterThan(0);
  expect(map.getCenter().lng).toBeCloseTo(110.2, 1);
});
