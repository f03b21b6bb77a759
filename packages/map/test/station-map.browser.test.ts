import { figureHtml, figureJson } from '@gongkai/charts';
import { stationsView } from '@gongkai/testing/figures/stations';
import axe from 'axe-core';
import { render } from 'lit';
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../src/define.ts';
import type { StationMap } from '../src/index.ts';
import { cardOfTile, cardTemplate } from '../src/station-map/drawn/card.ts';
import { mapWords } from '../src/station-map/words/words.ts';
import { dressPage } from './support/styles.ts';

const view = stationsView(60);
const markup = figureHtml(view, {
  links: { page: '/figures/demo-stations/', embed: '/embed/demo-stations/' },
});

beforeAll(dressPage);

const start = location.pathname;
afterEach(() => {
  document.querySelector('main')?.remove();
  history.replaceState(null, '', start);
  vi.restoreAllMocks();
});

async function shown(
  inside = markup,
  attributes: Readonly<Record<string, string>> = {},
): Promise<StationMap> {
  const main = document.createElement('main');
  const element = document.createElement('gk-station-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = inside;
  main.append(element);
  document.body.append(main);
  await element.updateComplete;
  return element;
}

/** Where the map is seen: in the shadow root where it was drawn of data, else inside the tag. */
const pictureOf = (element: Element): Element => {
  const picture = element.shadowRoot?.querySelector('.picture');
  return picture?.firstElementChild ? picture : element;
};
const visible = (element: Element) =>
  [...pictureOf(element).querySelectorAll<HTMLElement>('.gk-station')].filter((item) =>
    item.checkVisibility(),
  );
const marks = (element: Element) =>
  [...pictureOf(element).querySelectorAll<SVGElement>('.gk-marks > a')].filter(
    (mark) => !mark.classList.contains('gk-off'),
  );
const said = (element: Element) =>
  pictureOf(element).querySelector('.gk-map-status')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (element: Element, text: string) => {
  const found = [...element.querySelectorAll<HTMLButtonElement>('button')].find(
    (one) => one.textContent?.trim() === text,
  );
  if (!found) throw new Error(`no button: ${text}`);
  return found;
};
const search = (element: Element, text: string) => {
  const field = element.querySelector<HTMLInputElement>('.gk-search');
  if (!field) throw new Error('no search field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const withPosition = (view.stations?.stations ?? []).filter(({ geometry }) => geometry !== null);
const [first] = withPosition;
if (!first) throw new Error('no station');

describe('upgrading', () => {
  test('keeps the server’s map and list, and says how many there are', async () => {
    const element = await shown();
    expect(visible(element)).toHaveLength(60);
    expect(element.querySelector('svg.gk-map')).not.toBeNull();
    expect(said(element)).toBe('共60处');
  });

  test('moves nothing', async () => {
    const main = document.createElement('main');
    main.innerHTML = `<div>${markup}</div>`;
    document.body.append(main);
    const before = ['.gk-map-frame', '.gk-legend', '.gk-list', '.gk-caption'].map(
      (selector) => main.querySelector(selector)?.getBoundingClientRect().top,
    );
    main.remove();
    const element = await shown();
    const after = ['.gk-map-frame', '.gk-legend', '.gk-list', '.gk-caption'].map(
      (selector) => element.querySelector(selector)?.getBoundingClientRect().top,
    );
    expect(after).toEqual(before);
  });

  test('leaves everything as it was when it goes', async () => {
    const element = await shown();
    search(element, '城关');
    const parent = element.parentElement;
    element.remove();
    const plain = document.createElement('div');
    plain.innerHTML = markup;
    expect(element.querySelectorAll('.gk-station[hidden]')).toHaveLength(0);
    expect(element.querySelector('.gk-map-tools')?.textContent).toBe(
      plain.querySelector('.gk-map-tools')?.textContent,
    );
    expect(element.querySelector('.gk-finder')?.textContent).toBe(
      plain.querySelector('.gk-finder')?.textContent,
    );
    parent?.append(element);
    await element.updateComplete;
    expect(said(element)).toContain('符合的有');
  });

  test('no byte of MapLibre is asked for before the reader does', async () => {
    await shown();
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => /maplibre|open-map/.test(name)),
    ).toEqual([]);
  });
});

describe('filters', () => {
  test('by name, in any part of it', async () => {
    const element = await shown();
    search(element, '城关');
    const items = visible(element);
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(60);
    for (const { dataset, textContent } of items)
      expect(`${dataset.name} ${dataset.town} ${textContent}`).toContain('城关');
    expect(said(element)).toContain(`符合的有${items.length}处，共60处`);
    expect(new URLSearchParams(location.search).get('q')).toBe('城关');
  });

  test('by kind and service together, in list and map alike', async () => {
    const element = await shown();
    const tick = (by: string, code: string) => {
      const labels = element.querySelectorAll<HTMLElement>(`.gk-find[data-by="${by}"] .gk-check`);
      const found = [...labels].find((one) => one.textContent?.includes(code));
      found?.querySelector('input')?.click();
    };
    element.querySelector<HTMLElement>('.gk-find[data-by="kind"] summary')?.click();
    tick('kind', '工会驿站');
    tick('service', '热饭');
    await element.updateComplete;
    const items = visible(element);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.dataset.kind).toBe('union-station');
      expect(item.dataset.services?.split(' ')).toContain('hot-meals');
    }
    const placed = items.filter((item) => item.dataset.at);
    expect(new Set(marks(element).map((mark) => mark.getAttribute('href')))).toEqual(
      new Set(placed.map(({ id }) => `#${id}`)),
    );
    expect(location.search).toBe('?kind=union-station&service=hot-meals');
    expect(element.querySelector<HTMLAnchorElement>('.gk-foot a[href*="embed"]')?.search).toBe(
      location.search,
    );
  });

  test('24 hours, and clearing', async () => {
    const element = await shown();
    button(element, '24小时').click();
    expect(visible(element).every((item) => item.dataset.hours === '24/7')).toBe(true);
    expect(button(element, '24小时').getAttribute('aria-pressed')).toBe('true');
    button(element, '清除条件').click();
    expect(visible(element)).toHaveLength(60);
    expect(location.search).toBe('');
  });

  test('open now goes by Chinese time', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] });
    try {
      const element = await shown();
      button(element, '现在开放').click();
      const hours = visible(element).map((item) => item.dataset.hours ?? '');
      expect(hours.length).toBeGreaterThan(0);
      // Monday at ten: what opens at six in the evening is closed, and so is what does not say its hours.
      expect(hours).not.toContain('18:00-02:00');
      expect(hours).not.toContain('');
      expect(hours).toContain('08:00-18:00');
    } finally {
      vi.useRealTimers();
    }
  });

  test('nothing found is said', async () => {
    const element = await shown();
    search(element, '没有这样的地方');
    expect(visible(element)).toHaveLength(0);
    expect(said(element)).toContain('没有符合的站点');
  });

  test('are read from the address', async () => {
    history.replaceState(null, '', '?service=hot-meals,unknown&all-day=yes');
    const element = await shown();
    for (const item of visible(element)) {
      expect(item.dataset.services).toContain('hot-meals');
      expect(item.dataset.hours).toBe('24/7');
    }
    expect(
      element.querySelector<HTMLInputElement>('.gk-find[data-by="service"] input:checked'),
    ).not.toBeNull();
  });

  test('leave the address alone where they are told to', async () => {
    const element = await shown(markup, { 'no-url-state': '' });
    search(element, '城关');
    expect(location.search).toBe('');
  });

  test('of two maps on a page only the first has the address', async () => {
    const element = await shown();
    const second = document.createElement('gk-station-map');
    second.innerHTML = markup.replaceAll('demo-stations', 'other').replaceAll('demo.s', 'other.s');
    element.parentElement?.append(second);
    await second.updateComplete;
    search(second, '白水');
    expect(location.search).toBe('');
    search(element, '城关');
    expect(new URLSearchParams(location.search).get('q')).toBe('城关');
  });
});

describe('nearest', () => {
  const order = (element: Element) =>
    [...element.querySelectorAll<HTMLElement>('.gk-nearest > .gk-station')].map(({ id }) => id);

  test('asks for the position only when asked, computes here, and can be told a place instead', async () => {
    const ask = vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((done) => {
      const [lng, lat] = first.geometry?.coordinates ?? [0, 0];
      done({ coords: { longitude: lng, latitude: lat } } as GeolocationPosition);
    });
    const fetched = vi.spyOn(globalThis, 'fetch');
    const element = await shown();
    expect(ask).not.toHaveBeenCalled();
    button(element, '离我最近').click();
    expect(ask).not.toHaveBeenCalled();
    button(element, '用我的位置').click();
    await expect.poll(() => order(element)[0]).toBe(first.id);
    expect(order(element)).toHaveLength(withPosition.length);
    expect(element.querySelector(`[id="${first.id}"] .gk-st-now`)?.textContent).toContain('约10米');
    expect(said(element)).toContain('从您的位置起，由近到远');
    expect(element.querySelector('.gk-m-here')).not.toBeNull();
    expect(fetched).not.toHaveBeenCalled();
    button(element, '清除条件').click();
    expect(order(element)).toEqual([]);
    expect(element.querySelector('.gk-m-here')).toBeNull();
    expect(visible(element)).toHaveLength(60);
  });

  test('says why there is no position', async () => {
    vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((_done, fail) => {
      fail?.({ code: 1, message: '' } as GeolocationPositionError);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await shown();
    const errors: string[] = [];
    element.addEventListener('gk-error', (event) =>
      errors.push((event as CustomEvent<{ code: string }>).detail.code),
    );
    button(element, '离我最近').click();
    button(element, '用我的位置').click();
    await expect.poll(() => said(element)).toContain('浏览器没有允许取得位置');
    expect(errors).toEqual(['no-position']);
  });

  test('an answer that comes late does not override what was asked for meanwhile', async () => {
    let answer: PositionCallback = () => {};
    vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((done) => {
      answer = done;
    });
    const element = await shown();
    button(element, '离我最近').click();
    button(element, '用我的位置').click();
    await expect.poll(() => said(element)).toContain('正在取得位置');
    const field = element.querySelector<HTMLInputElement>('.gk-near input');
    if (field) field.value = '白水镇';
    button(element, '按距离排').click();
    await expect.poll(() => said(element)).toContain('从白水镇起');
    answer({ coords: { longitude: 110.2, latitude: 33.2 } } as GeolocationPosition);
    await new Promise((done) => setTimeout(done, 50));
    expect(said(element)).toContain('从白水镇起');
    expect(said(element)).not.toContain('正在取得位置');
  });

  test('starts from a typed place, and says where there is none', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await shown();
    const from = (typed: string) => {
      if (!element.querySelector('.gk-near')) button(element, '离我最近').click();
      const field = element.querySelector<HTMLInputElement>('.gk-near input');
      if (field) field.value = typed;
      button(element, '按距离排').click();
    };
    from('月球');
    await expect.poll(() => said(element)).toContain('没有“月球”');
    from('白水镇');
    await expect.poll(() => order(element)).not.toEqual([]);
    expect(order(element)[0]).toBeDefined();
    expect(document.getElementById(order(element)[0] ?? '')?.dataset.town).toBe('白水镇');
    expect(said(element)).toContain('从白水镇起');
  });
});

describe('choosing', () => {
  test('in the list marks it on the map; in the map, in the list', async () => {
    const element = await shown();
    const chosen: (string | null)[] = [];
    element.addEventListener('gk-select', (event) =>
      chosen.push((event as CustomEvent<{ id: string | null }>).detail.id),
    );
    element.querySelector<HTMLElement>(`[id="${first.id}"] .gk-st-name a`)?.click();
    expect(element.querySelector('.gk-m-chosen')).not.toBeNull();
    expect(element.querySelector('.gk-card-name')?.textContent).toBe(first.properties.name);
    const other = withPosition.at(-1);
    const use = element.querySelector(`.gk-marks > a[href="#${other?.id}"] use`);
    const box = use?.getBoundingClientRect();
    const svg = element.querySelector('svg.gk-map');
    // A finger is not exact: some pixels beside the mark it is meant all the same.
    svg?.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        clientX: (box?.left ?? 0) + (box?.width ?? 0) / 2 + 1,
        clientY: (box?.top ?? 0) + (box?.height ?? 0) / 2,
      }),
    );
    // Where others lie as close, the reader is asked which is meant.
    element.querySelector<HTMLElement>('.gk-chooser li button')?.click();
    expect(element.querySelector('.gk-station.gk-selected')).not.toBeNull();
    expect(chosen.length).toBeGreaterThan(1);
    element.querySelector<HTMLElement>('.gk-card-close')?.click();
    expect(element.querySelector('.gk-selected')).toBeNull();
    expect(chosen.at(-1)).toBeNull();
  });

  test('by the address, and by a method', async () => {
    history.replaceState(null, '', `#${first.id}`);
    const element = await shown();
    expect(document.getElementById(first.id)?.classList.contains('gk-selected')).toBe(true);
    expect(element.select('nobody')).toBe(false);
    expect(element.select(null)).toBe(true);
    expect(element.querySelector('.gk-selected')).toBeNull();
  });

  test('is told when it happens, and not when a page opens that chooses nobody', async () => {
    const chosen: (string | null)[] = [];
    const listen = (event: Event) => chosen.push((event as CustomEvent<{ id: string | null }>).detail.id);
    document.addEventListener('gk-select', listen);
    onTestFinished(() => document.removeEventListener('gk-select', listen));
    const element = await shown();
    expect(chosen).toEqual([]);
    element.select(first.id);
    location.hash = '#nobody';
    location.hash = '';
    await expect.poll(() => chosen).toEqual([first.id, null]);
  });

  test('what the filter hides is not pointed at, and the address names what is', async () => {
    const element = await shown();
    element.querySelector<HTMLElement>(`[id="${first.id}"] .gk-st-name a`)?.click();
    expect(location.hash).toBe(`#${first.id}`);
    search(element, '没有这样的地方');
    expect(element.querySelector('.gk-card')).toBeNull();
    expect(element.querySelector('.gk-m-chosen')).toBeNull();
    expect(element.select(first.id)).toBe(false);
    search(element, '');
    element.querySelector<HTMLElement>(`[id="${first.id}"] .gk-st-name a`)?.click();
    element.querySelector<HTMLElement>('.gk-card-close')?.click();
    expect(location.hash).toBe('');
    // Who closed the card by keyboard is where the card spoke of.
    expect(document.activeElement).toBe(document.getElementById(first.id)?.querySelector('.gk-st-name a'));
  });

  test('legend and townships say what is shown', async () => {
    const element = await shown();
    const legend = () =>
      [...element.querySelectorAll<HTMLElement>('.gk-legend li:not([data-undrawn]) small')].reduce(
        (sum, one) => sum + Number(one.textContent),
        0,
      );
    expect(legend()).toBe(withPosition.length);
    search(element, '白水');
    expect(legend()).toBe(marks(element).length);
    const towns = [...element.querySelectorAll<HTMLElement>('.gk-find[data-by="town"] li')].filter(
      (one) => !one.hidden,
    );
    expect(towns.map(({ textContent }) => textContent)).toEqual([`白水镇 ${visible(element).length}处`]);
  });

  test('a station without a place is marked in the list alone', async () => {
    const element = await shown();
    const nowhere = view.stations?.stations.find(({ geometry }) => geometry === null);
    expect(element.select(nowhere?.id ?? '')).toBe(true);
    expect(element.querySelector('.gk-m-chosen')).toBeNull();
    expect(document.getElementById(nowhere?.id ?? '')?.classList.contains('gk-selected')).toBe(true);
  });

  test('more routes come when somebody looks, each in its own system', async () => {
    const element = await shown();
    const item = document.getElementById(first.id);
    item?.querySelector<HTMLElement>('.gk-st-more summary')?.click();
    await expect.poll(() => item?.querySelectorAll('.gk-st-routes a')).toHaveLength(4);
    const systems = [...(item?.querySelectorAll<HTMLElement>('.gk-st-routes a') ?? [])].map((link) => [
      link.textContent,
      link.dataset.crs,
    ]);
    expect(systems).toEqual([
      ['高德', 'GCJ-02'],
      ['手机地图', 'WGS-84'],
      ['百度', 'BD-09'],
      ['腾讯', 'GCJ-02'],
    ]);
    expect(element.querySelectorAll('.gk-st-routes[data-all]')).toHaveLength(1);
  });
});

describe('from data', () => {
  test('draws what the server writes', async () => {
    const element = await shown('');
    element.data = figureJson(view);
    await element.updateComplete;
    expect(visible(element)).toHaveLength(60);
    expect(marks(element)).toHaveLength(withPosition.length);
    expect(said(element)).toBe('共60处');
  });

  test('says what cannot be read, and keeps the map that was there', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await shown();
    element.data = '{"figure":';
    await element.updateComplete;
    expect(visible(element)).toHaveLength(60);
    expect(element.shadowRoot?.textContent).toContain('JSON');
  });

  test('draws no boundary that comes without its review number, and says so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await shown('');
    const raw = JSON.parse(figureJson(view));
    delete raw.stations.boundary.reviewNumber;
    element.data = raw;
    await element.updateComplete;
    expect(marks(element)).toHaveLength(withPosition.length);
    expect(pictureOf(element).querySelector('.gk-m-boundary')).toBeNull();
    expect(element.shadowRoot?.textContent).toContain('reviewNumber');
  });

  test('800 stations are shown and searched', async () => {
    const element = await shown(figureHtml(stationsView(800)));
    search(element, '白水');
    expect(visible(element).length).toBeGreaterThan(10);
    expect(said(element)).toContain('共800处');
  });
});

describe('by keyboard and for everyone', () => {
  test('axe finds nothing, closed and with everything open', async () => {
    const element = await shown();
    const faults = async () => (await axe.run(element)).violations.map(({ id }) => id);
    expect(await faults()).toEqual([]);
    for (const summary of element.querySelectorAll<HTMLElement>('.gk-find > summary')) summary.click();
    button(element, '离我最近').click();
    element.select(first.id);
    expect(await faults()).toEqual([]);
  });

  test('every control is reached, and none is smaller than a finger', async () => {
    await page.viewport(375, 800);
    // Each station is a stop of its own: a dozen has every kind of control.
    const element = await shown(figureHtml(stationsView(12)));
    for (const summary of element.querySelectorAll<HTMLElement>('.gk-find > summary')) summary.click();
    const controls = [
      ...element.querySelectorAll<HTMLElement>(
        'button, .gk-find summary, .gk-check, .gk-field, .gk-find-panel a, .gk-st-more > summary',
      ),
    ];
    const small = controls
      .filter((control) => control.checkVisibility())
      .filter((control) => control.getBoundingClientRect().height < 43.5)
      .map((control) => control.outerHTML.slice(0, 80));
    expect(small).toEqual([]);
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const reached = new Set<string>();
    for (let step = 0; step < 100; step += 1) {
      await userEvent.keyboard('{Tab}');
      const active = document.activeElement;
      if (!active || !element.contains(active)) break;
      reached.add(active.className || active.tagName);
    }
    expect(reached).toContain('gk-field gk-search');
    expect(reached).toContain('gk-tool');
    expect(reached).toContain('gk-list');
  });
});

describe('fiction', () => {
  const made = stationsView(60, { synthetic: true });
  const fiction = figureHtml(made);
  const moment = '演示：开放与否按2026年10月31日（周六）10:00计算，不是现在';
  /** What a reader could be led by, or call. */
  const ways = 'a[href*="map"], a[href^="geo:"], a[href^="tel:"], a[href^="http"]';
  const names = (element: Element) =>
    [...element.querySelectorAll('button')].map(({ textContent }) => textContent?.trim() ?? '');

  test.each([
    ['written by the server', () => shown(fiction)],
    [
      'from data',
      async () => {
        const element = await shown('');
        element.data = figureJson(made);
        await element.updateComplete;
        return element;
      },
    ],
    [
      'from parsed data of which only the union says so',
      async () => {
        const raw = JSON.parse(figureJson(made));
        delete raw.synthetic;
        delete raw.stations.synthetic;
        for (const one of raw.stations.stations) {
          delete one.properties.synthetic;
          one.properties.phone = '0915-1234567';
        }
        const element = await shown('');
        element.data = raw;
        await element.updateComplete;
        return element;
      },
    ],
    [
      'from an address',
      async () => {
        const file = URL.createObjectURL(new Blob([figureJson(made)], { type: 'application/json' }));
        onTestFinished(() => URL.revokeObjectURL(file));
        return shown('', { src: file });
      },
    ],
  ])('%s: no way, no phone, no now, and every station is marked', async (_name, make) => {
    const element = await make();
    expect(visible(element)).toHaveLength(60);
    for (const summary of pictureOf(element).querySelectorAll<HTMLElement>('.gk-st-more > summary'))
      summary.click();
    // Routes would be loaded when somebody looks; give them the time that they take.
    await import('../src/station-map/list/routes.ts');
    await element.updateComplete;
    expect([...pictureOf(element).querySelectorAll(ways)]).toEqual([]);
    for (const item of visible(element)) {
      expect(item.querySelector('.gk-st-name a')?.textContent).toMatch(/^演示/);
      expect(item.querySelector('.gk-st-now')?.textContent ?? '演示').toMatch(/^演示/);
    }
    expect(names(pictureOf(element))).not.toContain('现在开放');
    expect(names(pictureOf(element))).not.toContain('离我最近');
    expect(pictureOf(element).querySelector('.gk-near')).toBeNull();
    expect(pictureOf(element).textContent).not.toMatch(/现在开放|现在不开放|还开|后开/);
    expect(said(element)).toBe(`共60处${moment}`);
  });

  test('is open or closed as at the recorded moment, whatever the clock says', async () => {
    const open = async (now: string) => {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      try {
        const element = await shown(fiction);
        button(element, '演示时刻开放').click();
        const ids = visible(element).map(({ id, dataset }) => `${id} ${dataset.hours}`);
        element.parentElement?.remove();
        history.replaceState(null, '', start);
        return ids;
      } finally {
        vi.useRealTimers();
      }
    };
    const [day, night] = [await open('2026-11-23T10:00:00+08:00'), await open('2027-02-03T03:00:00+08:00')];
    expect(day).toEqual(night);
    expect(day.some((one) => one.includes('08:00-18:00'))).toBe(true);
    // The moment is a Saturday.
    expect(day.some((one) => one.endsWith('Mo-Fr 08:30-17:30'))).toBe(false);
  });

  test('is said on the card, beside the whole name', async () => {
    const element = await shown(fiction);
    const one = made.stations?.stations.find(({ properties: { hours } }) => hours === '24/7');
    element.select(one?.id ?? '');
    const card = element.querySelector('.gk-card');
    expect(card?.querySelector('.gk-card-name')?.textContent).toBe(`演示 ${one?.properties.name}`);
    expect([...(card?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual([
      `演示 ${one?.properties.name}`,
      expect.stringMatching(/^24小时开放/),
      '演示时刻开放',
      moment,
      '虚构的站点，没有路线和电话。',
    ]);
    expect(card?.querySelectorAll(ways)).toHaveLength(0);
  });

  test('whose moment nobody recorded is neither open nor closed', async () => {
    const element = await shown(fiction.replace(/ data-moment(-text)?="[^"]*"/g, ''));
    expect(element.querySelector('.gk-st-now')).toBeNull();
    button(element, '演示时刻开放').click();
    expect(visible(element)).toHaveLength(0);
  });

  test('that its own line alone calls so, in a list of real ones, is led to by nobody', async () => {
    const id = first.id;
    const element = await shown(
      markup.replace(
        `<li class="gk-station" id="${id}"`,
        `<li class="gk-station" data-synthetic="true" id="${id}"`,
      ),
    );
    const item = document.getElementById(id);
    item?.querySelector<HTMLElement>('.gk-st-more summary')?.click();
    await import('../src/station-map/list/routes.ts');
    await element.updateComplete;
    // What the server wrote is not taken away; what the script would add is not added.
    expect(item?.querySelectorAll('.gk-st-routes a')).toHaveLength(2);
    expect(item?.querySelector('.gk-st-now')).toBeNull();
    element.select(id);
    expect(element.querySelector('.gk-card-name')?.textContent).toMatch(/^演示/);
  });

  test.each([
    [{ synthetic: true }, '演示 北山镇工会驿站'],
    [{}, '北山镇工会驿站'],
  ])('in a file of many unions says so on its card, and a real one does not: %j', (more, name) => {
    const root = document.createElement('div');
    root.innerHTML = '<a data-union="north" href="/unions/north/">北山县</a>';
    const card = cardOfTile('north.s1', { name: '北山镇工会驿站', union: 'north', ...more }, root);
    render(
      cardTemplate(card, mapWords('zh-Hans'), () => {}),
      root,
    );
    expect(root.querySelector('.gk-card-name')?.textContent).toBe(name);
    expect([...root.querySelectorAll('.gk-card p')].map(({ textContent }) => textContent)).toEqual([
      name,
      '北山县',
    ]);
  });

  test('axe finds nothing', async () => {
    const element = await shown(fiction);
    element.select(made.stations?.stations.find(({ geometry }) => geometry)?.id ?? '');
    expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
  });
});

test('a note on hours is on the card as it is in the list', async () => {
  const note = '以门口公告为准';
  const { hours: _, ...rest } = first.properties;
  const element = await shown(
    figureHtml(
      stationsView(1, {
        stations: [{ ...first, properties: { ...rest, hoursNote: note } }],
        boundary: false,
      }),
    ),
  );
  element.select(first.id);
  expect(element.querySelector('.gk-card p:nth-of-type(2)')?.textContent).toBe(note);
  expect(element.textContent).not.toContain('开放时间未说明');
});
