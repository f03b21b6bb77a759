import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Opened } from '../src/zoom/open/open.ts';
import { open } from '../src/zoom/open/open.ts';
import type { MapInput, ZoomableMap } from '../src/zoom/types.ts';
import { dark, darkGroups, inputFor, stations } from './support/input.ts';
import { container, drawn, drawnIn, look, opened, part } from './support/page.ts';

beforeEach(() => page.viewport(700, 600));

const station = (index: number) => {
  const found = stations(40)[index];
  if (!found) throw new Error(`no station ${index}`);
  return found;
};

/** A reader's click on a place of the map. */
async function click({ map }: Opened, [longitude, latitude]: readonly [number, number]): Promise<void> {
  const { x, y } = map.project([longitude, latitude]);
  await userEvent.click(map.getCanvas(), { position: { x: Math.round(x), y: Math.round(y) } });
}

const selectedAt = (map: Opened['map']) => drawnIn(map, 'selected').length;

describe('choosing', () => {
  test('a click on a circle comes nearer until it comes apart', async () => {
    const one = await opened();
    const [cluster] = drawnIn(one.map, 'clusters');
    if (cluster?.geometry.type !== 'Point') throw new Error('no cluster');
    const before = one.map.getZoom();
    await click(one, cluster.geometry.coordinates as [number, number]);
    await expect.poll(() => one.map.getZoom()).toBeGreaterThan(before + 0.5);
    await drawn(one.map);
    expect(drawnIn(one.map, 'clusters').length + drawnIn(one.map, 'stations').length).toBeGreaterThan(1);
    expect(one.chosen).toEqual([]);
  });

  test('a click on a station selects it, a click beside it takes the choice back', async () => {
    const told = vi.fn();
    const one = await opened({ onSelect: told });
    const { id, name, kind, position } = station(0);
    one.map.jumpTo({ center: [...position], zoom: 16 });
    await drawn(one.map);
    await click(one, position);
    expect(told.mock.lastCall).toEqual([id, { id, name, kind }]);
    await drawn(one.map);
    expect(selectedAt(one.map)).toBe(1);
    await click(one, [position[0] + 0.003, position[1]]);
    expect(told.mock.lastCall).toEqual([null, {}]);
    await drawn(one.map);
    expect(selectedAt(one.map)).toBe(0);
    await click(one, [position[0] + 0.003, position[1]]);
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('of several stations at one place a click selects one after the other', async () => {
    const position = [110.2, 33.2] as const;
    const same = ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'care-station', position }));
    const one = await opened({ source: { type: 'stations', stations: same } });
    one.map.jumpTo({ center: [...position], zoom: 16 });
    await drawn(one.map);
    for (let times = 0; times < 4; times += 1) {
      await click(one, position);
      // Two clicks in a row would be a double one.
      await new Promise((done) => setTimeout(done, 550));
    }
    expect(new Set(one.chosen.slice(0, 3))).toEqual(new Set(['a', 'b', 'c']));
    expect(one.chosen[3]).toBe(one.chosen[0]);
  });

  test('by keys: arrows bring a place under the cross, which is said, and Enter takes it', async () => {
    const one = await opened();
    const { position, name, id } = station(0);
    const canvas = one.map.getCanvas();
    one.map.jumpTo({ center: [...position], zoom: 16 });
    await drawn(one.map);
    const cross = part(one.element, '.gk-cross');
    expect(cross.hidden).toBe(true);
    canvas.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await drawn(one.map);
    expect(cross.hidden).toBe(false);
    await userEvent.keyboard('{ArrowRight}');
    const said = part(one.element, '[role=status]');
    await expect.poll(() => said.textContent).toBe(`十字处：${name}，按回车键选中`);
    await userEvent.keyboard('{Enter}');
    expect(one.chosen).toEqual([id]);
    await userEvent.keyboard('{Escape}');
    expect(one.chosen).toEqual([id, null]);
    canvas.blur();
    expect(cross.hidden).toBe(true);
  });

  test('by keys: Enter on a circle comes nearer, and its groups are said', async () => {
    const one = await opened({ source: { type: 'stations', stations: stations(4) } });
    one.map.jumpTo({ zoom: 5 });
    await drawn(one.map);
    one.map.getCanvas().focus();
    await userEvent.keyboard('{Shift}');
    const said = part(one.element, '[role=status]');
    await expect
      .poll(() => said.textContent)
      .toBe('十字处有4个站点：驿站2个，调解室1个，职工书屋1个。按回车键放大');
    const before = one.map.getZoom();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => one.map.getZoom()).toBeGreaterThan(before + 1);
  });
});

describe('what the page asks', () => {
  test('these stations alone; null shows all', async () => {
    const { map, zoomable } = await opened();
    const shown = () =>
      drawnIn(map, 'clusters').reduce((sum, { properties }) => sum + properties.point_count, 0) +
      drawnIn(map, 'stations').length;
    zoomable.show(new Set([station(0).id, station(1).id, 'unknown']));
    await drawn(map);
    expect(shown()).toBe(2);
    zoomable.show(new Set());
    await drawn(map);
    expect(shown()).toBe(0);
    zoomable.show(null);
    await drawn(map);
    expect(shown()).toBe(40);
  });

  test('a station is marked and comes out of its circle; null takes the mark away', async () => {
    const { map, zoomable, chosen } = await opened();
    const { id, position } = station(7);
    zoomable.select(id);
    await map.once('idle');
    expect(map.getCenter().distanceTo({ lng: position[0], lat: position[1] } as never)).toBeLessThan(10);
    expect(drawnIn(map, 'stations').map(({ properties }) => properties.id)).toContain(id);
    expect(selectedAt(map)).toBe(1);
    // The page knows: it is not told what it asked for.
    expect(chosen).toEqual([]);
    zoomable.select(null);
    await drawn(map);
    expect(selectedAt(map)).toBe(0);
    zoomable.select('unknown');
    await drawn(map);
    expect(selectedAt(map)).toBe(0);
  });

  test('a station that is seen already is marked without a move', async () => {
    const { map, zoomable } = await opened();
    const { id, position } = station(0);
    map.jumpTo({ center: [position[0] + 0.001, position[1]], zoom: 16 });
    await drawn(map);
    const before = map.getCenter();
    zoomable.select(id);
    await drawn(map);
    expect(map.getCenter()).toEqual(before);
    expect(selectedAt(map)).toBe(1);
  });

  test('the mark goes with its station and comes back with it', async () => {
    const { map, zoomable } = await opened();
    zoomable.select(station(0).id);
    await map.once('idle');
    zoomable.show(new Set([station(1).id]));
    await drawn(map);
    expect(selectedAt(map)).toBe(0);
    zoomable.show(null);
    await drawn(map);
    expect(selectedAt(map)).toBe(1);
  });

  test('where the reader is, with the nearest stations', async () => {
    const { map, zoomable } = await opened();
    const { position } = station(0);
    const here = [position[0] + 0.01, position[1] + 0.01] as const;
    zoomable.locate(here);
    await map.once('idle');
    expect(drawnIn(map, 'reader')).toHaveLength(1);
    expect(map.getZoom()).toBeGreaterThan(12);
    expect(map.getBounds().contains([...here])).toBe(true);
    expect(map.getBounds().contains([...position])).toBe(true);
    expect(look(drawnIn(map, 'reader-name')[0], 'text-field')).toBe('我的位置');
    zoomable.locate(null);
    await drawn(map);
    expect(drawnIn(map, 'reader')).toHaveLength(0);
  });
});

describe('what the page asks as soon as the map opens', () => {
  /** Asks before anything is there to be asked of, and waits until the map has drawn. */
  async function asked(ask: (zoomable: ZoomableMap) => void, changes: Partial<MapInput> = {}) {
    const given = inputFor(container(), changes);
    const one = await open(given.input);
    onTestFinished(() => one.zoomable.close());
    ask(one.zoomable);
    await one.zoomable.ready;
    return { ...one, ...given };
  }
  const shownIn = (map: Opened['map']) =>
    drawnIn(map, 'clusters').reduce((sum, { properties }) => sum + properties.point_count, 0) +
    drawnIn(map, 'stations').length;

  test('some stations alone', async () => {
    const { map, said } = await asked((zoomable) => zoomable.show(new Set([station(0).id, station(1).id])));
    expect(shownIn(map)).toBe(2);
    expect(said).toEqual([]);
  });

  test('the last of several wishes holds', async () => {
    const { map, said } = await asked((zoomable) => {
      zoomable.show(new Set());
      zoomable.select(station(3).id);
      zoomable.show(new Set([station(0).id]));
      zoomable.select(null);
    });
    map.jumpTo({ zoom: 9 });
    await drawn(map);
    expect(shownIn(map)).toBe(1);
    expect(selectedAt(map)).toBe(0);
    expect(said).toEqual([]);
  });

  test('a station that was chosen before', async () => {
    const { id, position } = station(7);
    const { map, said, chosen } = await asked((zoomable) => zoomable.select(id));
    expect(map.getCenter().lng).toBeCloseTo(position[0], 4);
    expect(drawnIn(map, 'stations').map(({ properties }) => properties.id)).toContain(id);
    expect(selectedAt(map)).toBe(1);
    expect(chosen).toEqual([]);
    expect(said).toEqual([]);
  });

  test('where the reader is', async () => {
    const { map, said } = await asked((zoomable) => zoomable.locate(station(0).position));
    expect(drawnIn(map, 'reader')).toHaveLength(1);
    expect(map.getZoom()).toBeGreaterThan(12);
    expect(said).toEqual([]);
  });

  test('other colours', async () => {
    const { map, said } = await asked((zoomable) => zoomable.recolour(dark, darkGroups));
    expect(map.getPaintProperty('ground', 'background-color')).toBe('rgb(29, 26, 23)');
    expect(said).toEqual([]);
  });

  test('all of it, and the reader’s hand is on the map already', async () => {
    const { map, said } = await asked((zoomable) => {
      zoomable.show(new Set([station(0).id, station(7).id]));
      zoomable.select(station(7).id);
      zoomable.locate(station(7).position, '白水镇');
    });
    expect(selectedAt(map)).toBe(1);
    expect(look(drawnIn(map, 'reader-name')[0], 'text-field')).toBe('白水镇');
    const early = inputFor(container());
    const one = await open(early.input);
    onTestFinished(() => one.zoomable.close());
    const canvas = part(early.input.container, 'canvas');
    const { left, top } = canvas.getBoundingClientRect();
    for (const name of ['mousemove', 'mousedown', 'mouseup', 'click'])
      canvas.dispatchEvent(
        new MouseEvent(name, { bubbles: true, clientX: left + 99, clientY: top + 99, view: window }),
      );
    canvas.focus();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await one.zoomable.ready;
    expect([...said, ...early.said]).toEqual([]);
  });
});

test('a place that was typed has its own words beside it', async () => {
  const { map, zoomable } = await opened();
  zoomable.locate(station(0).position, '城关镇人民路1号');
  await map.once('idle');
  expect(look(drawnIn(map, 'reader-name')[0], 'text-field')).toBe('城关镇人民路1号');
  zoomable.locate(station(0).position);
  await drawn(map);
  expect(look(drawnIn(map, 'reader-name')[0], 'text-field')).toBe('我的位置');
});

test('with reduced motion the map is there at once', async () => {
  const { map, zoomable } = await opened();
  zoomable.select(station(7).id);
  expect(map.isMoving()).toBe(true);
  await map.once('idle');
  const real = matchMedia;
  vi.stubGlobal('matchMedia', (query: string) =>
    query.includes('reduced-motion') ? { matches: true } : real(query),
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const moved = vi.fn();
  map.on('move', moved);
  zoomable.select(station(20).id);
  expect(map.isMoving()).toBe(false);
  expect(map.getCenter().lng).toBeCloseTo(station(20).position[0], 6);
  zoomable.locate(station(3).position);
  expect(map.isMoving()).toBe(false);
  expect(moved).toHaveBeenCalledTimes(2);
});
