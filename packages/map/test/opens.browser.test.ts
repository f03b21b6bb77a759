import { someOf } from '@gongkai/testing/runs';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { locales } from '../src/zoom/open/locale.ts';
import type { MapStation } from '../src/zoom/types.ts';
import { baseMap, boundary, dark, darkGroups, stations, townsAt } from './support/input.ts';
import { container, drawn, drawnIn, look, opened, part, picture, pixelsOf } from './support/page.ts';

const red = [160, 31, 38] as const;
const teal = [9, 108, 132] as const;
const violet = [77, 24, 121] as const;
const sheet = [255, 253, 248] as const;

/** In a plain run the languages between the first and the last are left to tests of the dictionaries. */
const languages = someOf(['zh-Hans', 'zh-Hant', 'en'] as const, 2);

beforeEach(() => page.viewport(700, 600));

describe('what is drawn', () => {
  test('stations in the colours of their groups, in a shadow tree, with MapLibre’s style', async () => {
    const { map, element, said } = await opened({}, container(680, 580));
    map.jumpTo({ center: [110.29, 33.2], zoom: 14 });
    await drawn(map);
    expect(drawnIn(map, 'stations').length).toBeGreaterThan(2);
    const seen = await picture(element);
    for (const colour of [red, teal, violet]) expect(pixelsOf(seen, colour)).toBeGreaterThan(50);
    expect(pixelsOf(seen, sheet)).toBeGreaterThan((seen.width * seen.height) / 2);
    expect(getComputedStyle(part(element, '.maplibregl-ctrl-top-right')).position).toBe('absolute');
    expect(said).toEqual([]);
  });

  test('each group has a shape of its own', async () => {
    const { map } = await opened();
    const shapes = ['group:rest', 'group:law', 'group:read', 'other'].map((name) => {
      const { width = 0, height = 0, data } = map.getImage(name)?.data ?? {};
      // Where it is opaque, and no matter in which colour.
      return Array.from({ length: width * height }, (_, at) =>
        (data?.[4 * at + 3] ?? 0) > 128 ? 1 : 0,
      ).join('');
    });
    expect(new Set(shapes).size).toBe(4);
  });

  test('the boundary, and towns where there is room', async () => {
    const { map } = await opened();
    expect(drawnIn(map, 'towns').map(({ properties }) => properties.name)).toContain('白水镇');
    map.jumpTo({ zoom: 9 });
    await drawn(map);
    expect(drawnIn(map, 'boundary').length).toBeGreaterThan(0);
  });

  test('Chinese words: other characters look different, the same ones the same', async () => {
    const names = ['城关镇', '云台镇'] as const;
    const seen: ImageData[] = [];
    for (const name of names) {
      const { element, zoomable } = await opened({
        source: { type: 'stations', stations: [] },
        towns: [{ name, position: [110.2, 33.2] }],
        boundary: { ...boundary, geometry: { type: 'Polygon', coordinates: [[[110.2, 33.2]]] } },
      });
      seen.push(await picture(element));
      zoomable.close();
    }
    const [first, second] = seen;
    if (!first || !second) throw new Error('no pictures');
    const middle = first.width / 2;
    const differences = { left: 0, right: 0 };
    for (let at = 0; at < first.data.length; at += 4) {
      const [x, y] = [(at / 4) % first.width, Math.floor(at / 4 / first.width)];
      if (Math.abs(y - first.height / 2) > 20 || Math.abs(x - middle) > 60) continue;
      if (first.data[at] !== second.data[at]) differences[x < middle + 8 ? 'left' : 'right'] += 1;
    }
    expect(differences.left).toBeGreaterThan(40);
    expect(differences.right).toBe(0);
    expect(pixelsOf(first, [79, 74, 66])).toBeGreaterThan(30);
  });

  test('one station is shown with two kilometres around it', async () => {
    const { map } = await opened({ source: { type: 'stations', stations: stations(1) }, boundary: null });
    const bounds = map.getBounds();
    expect(bounds.getSouthWest().distanceTo(bounds.getSouthEast())).toBeGreaterThan(2000);
    expect(map.getZoom()).toBeGreaterThan(11);
    expect(drawnIn(map, 'stations')).toHaveLength(1);
  });

  test.each([
    [320, 300],
    [680, 400],
  ])('the boundary lies clear of what stands at the edges of %i × %i pixels', async (width, height) => {
    const element = container(width, height);
    const { map } = await opened({ source: { type: 'stations', stations: stations(5) } }, element);
    const frame = element.getBoundingClientRect();
    const credits = part(element, '.maplibregl-ctrl-bottom-left').getBoundingClientRect();
    const buttons = part(element, '.maplibregl-ctrl-zoom-in').getBoundingClientRect();
    for (const [longitude = 0, latitude = 0] of boundary.geometry.coordinates[0] ?? []) {
      const { x, y } = map.project([longitude, latitude]);
      expect(x).toBeGreaterThan(0);
      expect(frame.left + x).toBeLessThan(buttons.left);
      expect(y).toBeGreaterThan(44);
      expect(frame.top + y).toBeLessThan(credits.top);
    }
  });

  test('no name covers the symbol of a station', async () => {
    const close: MapStation[] = stations(40).map((station, index) => ({
      ...station,
      position: [110.2 + 0.0011 * (index % 8), 33.2 + 0.0005 * Math.floor(index / 8)],
    }));
    const element = container(680, 580);
    const { map } = await opened({ source: { type: 'stations', stations: close }, boundary: null }, element);
    map.jumpTo({ center: [110.2038, 33.201], zoom: 15.5 });
    await drawn(map);
    expect(drawnIn(map, 'stations').length).toBe(40);
    expect(drawnIn(map, 'station-names').length).toBeGreaterThan(4);
    const covered = close.flatMap(({ id, position: [longitude, latitude] }) => {
      const { x, y } = map.project([longitude, latitude]);
      const over = map.queryRenderedFeatures(
        [
          [x - 6, y - 6],
          [x + 6, y + 6],
        ],
        { layers: ['station-names'] },
      );
      return over.map(({ properties }) => `${properties.id} over ${id}`);
    });
    expect(covered).toEqual([]);
  });

  test('without stations the boundary is shown, and without that the country', async () => {
    const none = { type: 'stations', stations: [] } as const;
    const { map } = await opened({ source: none });
    expect(map.getCenter().lng).toBeCloseTo(110.2, 1);
    const { map: bare } = await opened({ source: none, boundary: null, towns: [] });
    expect(bare.getZoom()).toBeLessThan(4);
    expect(bare.getBounds().contains([116.4, 39.9])).toBe(true);
  });

  test('other colours when the page goes dark', async () => {
    const { map, zoomable, element } = await opened();
    zoomable.recolour(dark, darkGroups);
    map.jumpTo({ center: [110.29, 33.2], zoom: 14 });
    await drawn(map);
    const seen = await picture(element);
    expect(pixelsOf(seen, [29, 26, 23])).toBeGreaterThan((seen.width * seen.height) / 2);
    expect(pixelsOf(seen, [229, 96, 93])).toBeGreaterThan(50);
    expect(pixelsOf(seen, red)).toBe(0);
    expect(part(element, '.gk-map').classList.contains('gk-dark')).toBe(true);
  });
});

describe('a file of points', () => {
  const file = (changes: object) =>
    URL.createObjectURL(
      new Blob([
        JSON.stringify({
          type: 'FeatureCollection',
          features: stations(12).map(({ position, id, ...properties }) => ({
            type: 'Feature',
            id,
            geometry: { type: 'Point', coordinates: position },
            properties,
          })),
          ...changes,
        }),
      ]),
    );

  test('is drawn as the stations of the page are', async () => {
    const { map, zoomable, said } = await opened({ source: { type: 'geojson', url: file({}) } });
    const counted = drawnIn(map, 'clusters').reduce((sum, { properties }) => sum + properties.point_count, 0);
    expect(counted + drawnIn(map, 'stations').length).toBe(12);
    zoomable.show(new Set(['demo.s001']));
    await drawn(map);
    expect(drawnIn(map, 'stations')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  const unfit = [
    ['in GCJ-02, which would lie beside every street', file({ coordinateSystem: 'GCJ-02' }), /GCJ-02/],
    ['that is not there', 'data:text/plain,', /JSON/],
    ['of another kind', file({ type: 'Topology' }), /FeatureCollection/],
  ] as const;
  test.each(someOf(unfit, 3))('%s is said, and the map stays', async (_, url, detail) => {
    const { map, said, details } = await opened({ source: { type: 'geojson', url } });
    expect(said).toEqual(['source-failed']);
    expect(details[0]).toMatch(detail);
    expect(map.getCenter().lng).toBeCloseTo(110.2, 1);
  });
});

describe('clusters', () => {
  test('count their stations, together and by group', async () => {
    const { map } = await opened();
    const clusters = drawnIn(map, 'clusters');
    expect(clusters.length).toBeGreaterThan(1);
    const sum = (name: string) => clusters.reduce((total, { properties }) => total + properties[name], 0);
    expect(sum('point_count')).toBe(40);
    expect([sum('group:rest'), sum('group:law'), sum('group:read')]).toEqual([20, 10, 10]);
    const [label] = drawnIn(map, 'cluster-counts');
    expect(look(label, 'text-field')).toBe(String(label?.properties.point_count));
  });

  const counts = [
    ['zh-Hans', '1.2万'],
    ['zh-Hant', '1.2萬'],
    ['en', '12k'],
  ] as const;
  test.each(someOf(counts, 2))('a large count is short: %s %s', async (language, expected) => {
    const many: MapStation[] = Array.from({ length: 12_345 }, (_, index) => ({
      id: `s${index}`,
      name: '',
      kind: 'care-station',
      position: [110.2, 33.2],
    }));
    const { map } = await opened({ language, source: { type: 'stations', stations: many } });
    map.jumpTo({ zoom: 8 });
    await drawn(map);
    expect(look(drawnIn(map, 'cluster-counts')[0], 'text-field')).toBe(expected);
    // All of one group: the circle has its colour.
    expect(look(drawnIn(map, 'clusters')[0], 'circle-stroke-color')).toMatch(/160|0\.627/);
  });
});

describe('words', () => {
  test.each(languages)('in %s', async (language) => {
    const { element } = await opened({ language });
    const words = locales[language];
    expect(part(element, 'canvas').getAttribute('aria-label')).toBe(words['Map.Title']);
    expect(part(element, '.maplibregl-ctrl-zoom-in').title).toBe(words['NavigationControl.ZoomIn']);
    expect(part(element, '.maplibregl-ctrl-zoom-out').title).toBe(words['NavigationControl.ZoomOut']);
    expect(part(element, '.maplibregl-ctrl-fullscreen').title).toBe(words['FullscreenControl.Enter']);
    expect(part(element, '.maplibregl-ctrl-scale').textContent).toContain(words['ScaleControl.Kilometers']);
    expect(part(element, '.maplibregl-mobile-message').textContent).toBe(
      words['CooperativeGesturesHandler.MobileHelpText'],
    );
    expect(part(element, '.gk-map').lang).toBe(language);
  });

  test('a wheel alone scrolls the page, and the map says how to zoom', async () => {
    const { map, element } = await opened();
    const zoom = map.getZoom();
    part(element, 'canvas').dispatchEvent(
      new WheelEvent('wheel', { deltaY: -400, bubbles: true, cancelable: true }),
    );
    expect(part(element, '.maplibregl-cooperative-gesture-screen').classList).toContain('maplibregl-show');
    await drawn(map);
    expect(map.getZoom()).toBe(zoom);
  });
});

describe('credits', () => {
  test.each(languages)('say that it is fiction, in %s', async (language) => {
    const { element } = await opened({ synthetic: true, language, boundary: null });
    expect(part(element, '.gk-credits').innerText).toMatch(/^(演示：.*虚构|演示：.*虛構|Demo: .* fictional)/);
  });

  test.each(someOf([320, 1000], 2))(
    'stand at the lower left of %i pixels, always, with both numbers',
    async (width) => {
      await page.viewport(width + 40, 600);
      const element = container(width, 360);
      const { map } = await opened({ baseMap: { ...baseMap, server: 'data:' } }, element);
      const credits = part(element, '.gk-credits');
      const check = () => {
        const [box, frame] = [credits.getBoundingClientRect(), element.getBoundingClientRect()];
        expect([box.left, box.bottom]).toEqual([frame.left, frame.bottom]);
        expect(box.right).toBeLessThanOrEqual(frame.right);
        expect(credits.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
        expect(credits.innerText).toContain('天地图　审图号：GS(2025)1508号');
        expect(credits.innerText).toContain('演示甲县界线（虚构）　审图号：GS(2024)0650号');
        const root = element.getRootNode() as ShadowRoot;
        expect(root.elementFromPoint(box.left + 12, box.bottom - 8)?.closest('.gk-credits')).toBe(credits);
      };
      check();
      expect(element.querySelector('details, .maplibregl-ctrl-attrib')).toBeNull();
      // MapLibre's own would fold away now.
      map.panBy([40, 0], { animate: false });
      map.fire('drag' as never);
      await drawn(map);
      check();
    },
  );

  test('without boundary and base map there is nothing to credit', async () => {
    const { element } = await opened({ boundary: null });
    expect(element.querySelector('.gk-credits')).toBeNull();
  });
});

describe('styles', () => {
  test('one sheet in a tree, however many maps', async () => {
    const element = container();
    const more = document.createElement('div');
    more.style.height = '200px';
    element.after(more);
    await opened({}, element);
    await opened({}, more);
    expect((element.getRootNode() as ShadowRoot).adoptedStyleSheets).toHaveLength(1);
  });

  test('buttons are large enough for a finger, and the map can be walked by keys', async () => {
    const { element } = await opened();
    for (const button of element.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    part(element, 'canvas').focus();
    await userEvent.keyboard('{Tab}');
    const root = element.getRootNode() as ShadowRoot;
    expect(root.activeElement).toBe(part(element, '.maplibregl-ctrl-zoom-in'));
    const { violations } = await axe.run(root.host, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('other media', () => {
  const emulate = (options: object) =>
    (cdp() as unknown as { send: (name: string, options: object) => Promise<void> }).send(
      'Emulation.setEmulatedMedia',
      options,
    );
  afterEach(() => emulate({ media: '', features: [] }));

  test('in forced colours every button has an edge', async () => {
    const { element } = await opened();
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const buttons = element.querySelectorAll('button');
    expect(buttons.length).toBeGreaterThan(1);
    for (const button of buttons) {
      const { borderTopWidth, borderLeftWidth, borderTopStyle } = getComputedStyle(button);
      expect([borderTopWidth, borderLeftWidth, borderTopStyle]).toEqual(['1px', '1px', 'solid']);
    }
  });

  test('on paper there are no buttons, and the credits are', async () => {
    const { element } = await opened();
    await emulate({ media: 'print' });
    for (const button of element.querySelectorAll('button')) expect(button.checkVisibility()).toBe(false);
    expect(part(element, '.gk-credits').checkVisibility()).toBe(true);
  });
});

test('towns are many and stations far away: nothing is thrown', async () => {
  const { said } = await opened({ towns: [...townsAt, { name: '远', position: [0, 0] }] });
  expect(said).toEqual([]);
});
