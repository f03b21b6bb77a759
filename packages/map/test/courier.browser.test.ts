/** What a courier does with the map on a phone: what is open now, near, and has what is needed. */
import { figureHtml } from '@gongkai/charts';
import { openState, parseHours } from '@gongkai/snapshot/hours';
import { stationsView } from '@gongkai/testing/figures/stations';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../src/define.ts';
import type { StationMap } from '../src/index.ts';
import { dressPage } from './support/styles.ts';

const view = stationsView(60);
const stations = view.stations?.stations ?? [];
const placed = stations.filter(({ geometry }) => geometry !== null);
const markup = figureHtml(view);
/** A Monday at ten in China. */
const now = new Date('2026-11-23T10:00:00+08:00');
const isOpen = (hours: string | undefined) => {
  const week = parseHours(hours ?? '');
  return week !== null && openState(week, now).open;
};

beforeAll(dressPage);
beforeEach(async () => {
  await page.viewport(375, 812);
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
const start = location.pathname;
afterEach(() => {
  document.querySelector('main')?.remove();
  history.replaceState(null, '', start);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function shown(inside = markup): Promise<StationMap> {
  const main = document.createElement('main');
  const element = document.createElement('gk-station-map');
  element.innerHTML = inside;
  main.append(element);
  document.body.append(main);
  await element.updateComplete;
  return element;
}

const one = (element: Element, selector: string): HTMLElement => {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const button = (element: Element, text: string): HTMLElement => {
  const found = [...element.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === text,
  );
  if (!found) throw new Error(`no button: ${text}`);
  return found;
};
const said = (element: Element) => one(element, '.gk-map-status').textContent?.replace(/\s+/g, ' ') ?? '';
const first = (element: Element) =>
  [...element.querySelectorAll<HTMLElement>('.gk-first-stations li')].map((item) => ({
    id: decodeURIComponent(one(item, 'a').getAttribute('href')?.slice(1) ?? ''),
    text: item.querySelector('small')?.textContent ?? '',
  }));
const hoursOf = (id: string) => stations.find((station) => station.id === id)?.properties.hours;

function readerIsAt(lng: number, lat: number): void {
  vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((done) =>
    done({ coords: { longitude: lng, latitude: lat } } as GeolocationPosition),
  );
}
function askNearest(element: Element): void {
  button(element, '离我最近').click();
  button(element, '用我的位置').click();
}

describe('the first screen of a phone', () => {
  test('shows five that are open now with their hours, and then the map', async () => {
    const element = await shown();
    const list = first(element);
    expect(list).toHaveLength(5);
    for (const { id, text } of list) {
      expect({ id, open: isOpen(hoursOf(id)) }).toEqual({ id, open: true });
      expect(text).toMatch(/\d:\d\d—\d|24小时/);
    }
    expect(one(element, '.gk-first-stations > :first-child').textContent).toBe('现在开放');
    const top = one(element, '.gk-stations').getBoundingClientRect().top;
    const bottom = one(element, '.gk-first-stations').getBoundingClientRect().bottom;
    // With the title of its page above it, all of it is on the first screen.
    expect(bottom - top).toBeLessThan(600);
    expect(bottom).toBeLessThanOrEqual(one(element, '.gk-map-frame').getBoundingClientRect().top);
  });

  test('shows the nearest of them with their distance when the reader says where he is', async () => {
    const [lng = 0, lat = 0] = placed[0]?.geometry?.coordinates ?? [];
    readerIsAt(lng, lat);
    const element = await shown();
    askNearest(element);
    await expect
      .poll(() => one(element, '.gk-first-stations > :first-child').textContent)
      .toBe('现在开放，离您最近');
    const list = first(element);
    const metres = list.map(({ text }) => {
      const [, value = 'NaN', unit] = /约([\d.]+)(米|公里)/.exec(text) ?? [];
      return Number(value) * (unit === '公里' ? 1000 : 1);
    });
    expect(metres).toHaveLength(5);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    for (const { id } of list) expect(isOpen(hoursOf(id))).toBe(true);
  });

  test('goes with what is asked for, says where nothing is open, and leads to the card', async () => {
    const element = await shown();
    const [wanted] = first(element);
    one(element, '.gk-first-stations a').click();
    expect(one(element, '.gk-card-name').textContent).toBe(
      stations.find(({ id }) => id === wanted?.id)?.properties.name,
    );
    const field = one(element, '.gk-search') as HTMLInputElement;
    field.value = '没有这样的地方';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(first(element)).toEqual([]);
    expect(one(element, '.gk-first-stations > :first-child').textContent).toBe('现在没有写明开放的站点');
  });

  test('without script is told what is true at any hour', () => {
    const plain = document.createElement('div');
    plain.innerHTML = markup;
    expect(one(plain, '.gk-first-stations > :first-child').textContent).toBe('24小时开放的站点');
    for (const { id, text } of first(plain)) {
      expect(hoursOf(id)).toBe('24/7');
      expect(text).toBe('24小时开放');
    }
  });
});

describe('filters', () => {
  const panel = (element: Element) => one(element, '.gk-find[data-by="service"]') as HTMLDetailsElement;
  const opened = async () => {
    const element = await shown();
    await userEvent.click(one(panel(element), 'summary'));
    expect(panel(element).open).toBe(true);
    return element;
  };

  test('close by Esc, and the focus is on their button', async () => {
    const element = await opened();
    await userEvent.keyboard('{Tab}{Escape}');
    expect(panel(element).open).toBe(false);
    expect(document.activeElement).toBe(one(panel(element), 'summary'));
  });

  test('close by a touch elsewhere', async () => {
    const element = await opened();
    await userEvent.click(one(element, '.gk-search'));
    expect(panel(element).open).toBe(false);
  });

  test('close when a finger has chosen; who walks with keys goes on choosing', async () => {
    const element = await opened();
    await userEvent.click(one(panel(element), '.gk-check'));
    expect(panel(element).open).toBe(false);
    expect(location.search).toContain('service=');
    one(panel(element), 'summary').focus();
    await userEvent.keyboard('{Enter}{Tab}{Tab} ');
    expect(panel(element).open).toBe(true);
    expect(new URLSearchParams(location.search).get('service')?.split(',')).toHaveLength(2);
  });

  test('never cover the search or the switches', async () => {
    const element = await opened();
    const box = one(panel(element), '.gk-find-panel').getBoundingClientRect();
    for (const tool of element.querySelectorAll('.gk-search, .gk-tool-row .gk-tool, .gk-map-status'))
      expect(tool.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.top);
  });
});

test.each([
  ['热饭', 'hot-meals'],
  ['熱飯', 'hot-meals'],
  ['充电', 'charging'],
  ['充電', 'charging'],
  ['厕所', 'toilet'],
  ['廁所', 'toilet'],
  ['洗手间', 'toilet'],
])('services are searched: %s', async (typed, service) => {
  const element = await shown();
  const field = one(element, '.gk-search') as HTMLInputElement;
  field.value = typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const found = [...element.querySelectorAll<HTMLElement>('.gk-station')].filter((item) => !item.hidden);
  expect(found.map(({ id }) => id).sort()).toEqual(
    stations
      .filter(({ properties }) => properties.services.some((code) => code === service))
      .map(({ id }) => id)
      .sort(),
  );
  expect(found.length).toBeGreaterThan(0);
});

describe('a mark is named', () => {
  const markOf = (element: Element, id: string) => {
    const box = one(element, `.gk-marks > a[href="#${id}"] use`).getBoundingClientRect();
    return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  };
  const tag = (element: Element) => one(element, '.gk-name-tag');

  test('while a mouse is over it, and not by a finger, which gets the card', async () => {
    const element = await shown();
    const wanted = placed.at(-1);
    const svg = one(element, 'svg.gk-map');
    const point = markOf(element, wanted?.id ?? '');
    svg.dispatchEvent(new PointerEvent('pointermove', { ...point, pointerType: 'touch', bubbles: true }));
    expect(tag(element).hidden).toBe(true);
    svg.dispatchEvent(new PointerEvent('pointermove', { ...point, pointerType: 'mouse', bubbles: true }));
    expect(tag(element).checkVisibility()).toBe(true);
    expect(placed.map(({ properties }) => properties.name)).toContain(tag(element).textContent);
    const [inner, outer] = [tag(element), one(element, '.gk-map-frame')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(inner?.left).toBeGreaterThanOrEqual((outer?.left ?? 0) - 1);
    expect(inner?.right).toBeLessThanOrEqual((outer?.right ?? 0) + 1);
    svg.dispatchEvent(new PointerEvent('pointerleave'));
    expect(tag(element).hidden).toBe(true);
  });

  test('while its station in the list has the focus', async () => {
    const element = await shown();
    const [wanted] = placed;
    one(element, `[id="${wanted?.id}"] .gk-st-name a`).focus();
    expect(tag(element).textContent).toBe(wanted?.properties.name);
    one(element, '.gk-search').focus();
    expect(tag(element).hidden).toBe(true);
  });
});

describe('after 离我最近', () => {
  test('a list with a scroll of its own is at its top', async () => {
    await page.viewport(1280, 900);
    const [lng = 0, lat = 0] = placed[0]?.geometry?.coordinates ?? [];
    readerIsAt(lng, lat);
    const element = await shown();
    const list = one(element, '.gk-list');
    list.scrollTop = 900;
    expect(list.scrollTop).toBeGreaterThan(0);
    askNearest(element);
    await expect.poll(() => list.querySelector('.gk-nearest')).not.toBeNull();
    expect(list.scrollTop).toBe(0);
  });

  test('the reader’s own position is drawn, and stands in the legend', async () => {
    const [lng = 0, lat = 0] = placed[0]?.geometry?.coordinates ?? [];
    readerIsAt(lng, lat);
    const element = await shown();
    askNearest(element);
    await expect.poll(() => element.querySelector('.gk-m-here')).not.toBeNull();
    expect(one(element, '.gk-legend-here').textContent).toBe('您的位置');
    expect(said(element)).not.toContain('您不在图上的区域里');
    button(element, '清除条件').click();
    expect(element.querySelector('.gk-legend-here')).toBeNull();
  });

  test('who is elsewhere is told so, and how far it is', async () => {
    readerIsAt(116, 40);
    const element = await shown();
    askNearest(element);
    await expect.poll(() => said(element)).toMatch(/您不在图上的区域里，最近的一处约\d+公里/);
    expect(element.querySelector('.gk-m-here')).toBeNull();
  });
});

describe('a touch of the map', () => {
  const touch = (element: Element, id: string) => {
    const box = one(element, `.gk-marks > a[href="#${id}"] use`).getBoundingClientRect();
    one(element, 'svg.gk-map').dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        clientX: box.left + box.width / 2,
        clientY: box.top + box.height / 2,
      }),
    );
  };
  const [place, other, ...rest] = placed;
  if (!place || !other) throw new Error('no stations');

  test.each([
    [375, 667],
    [1280, 700],
  ])('shows the card on the part of the page that is seen, at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    const element = await shown();
    // The foot of the map is below what is seen.
    const frame = one(element, '.gk-map-frame').getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + frame.bottom - height - 20, behavior: 'instant' });
    touch(element, place.id);
    if (element.querySelector('.gk-chooser')) one(element, '.gk-chooser li button').click();
    await expect
      .poll(() => {
        const { top, bottom } = one(element, '.gk-card').getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight + 1;
      })
      .toBe(true);
  });

  test('of marks under one finger lets the reader choose', async () => {
    const element = await shown(
      figureHtml(
        stationsView(3, {
          stations: [place, { ...other, geometry: place.geometry }, ...rest.slice(-1)],
          boundary: false,
        }),
      ),
    );
    touch(element, place.id);
    const names = [...element.querySelectorAll('.gk-chooser li button')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(names.sort()).toEqual([place.properties.name, other.properties.name].sort());
    expect(one(element, '.gk-chooser .gk-card-name').textContent).toBe('这里有2处，请选一处');
    for (const choice of element.querySelectorAll('.gk-chooser li button'))
      expect(choice.getBoundingClientRect().height).toBeGreaterThanOrEqual(43.5);
    button(element, other.properties.name).click();
    expect(element.querySelector('.gk-chooser')).toBeNull();
    expect(one(element, '.gk-card-name').textContent).toBe(other.properties.name);
    expect(one(element, '.gk-selected').id).toBe(other.id);
  });
});

describe('what is drawn', () => {
  test('names lie below marks, and cover none', async () => {
    const element = await shown();
    const marks = one(element, '.gk-marks');
    const names = [...element.querySelectorAll('svg.gk-map .gk-m-name')];
    expect(names.length).toBeGreaterThan(3);
    for (const name of names)
      expect(name.compareDocumentPosition(marks) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('every symbol of the list stands in the legend, also one without a mark', async () => {
    const nowhere = stations.map((station) => ({
      ...station,
      geometry: station.properties.kind === 'union-station' ? station.geometry : null,
    }));
    const element = await shown(figureHtml(stationsView(60, { stations: nowhere })));
    const symbols = (selector: string) =>
      new Set(
        [...element.querySelectorAll(`${selector} svg path`)].map((path) => path.getAttribute('class')),
      );
    expect(symbols('.gk-legend')).toEqual(symbols('.gk-list'));
    expect(symbols('.gk-legend').size).toBeGreaterThan(3);
    expect(one(element, '.gk-legend [data-undrawn]').textContent).toContain('只在列表里');
  });
});
