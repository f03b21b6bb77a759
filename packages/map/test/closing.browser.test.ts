import { getWorkerUrl, setWorkerUrl } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { openLimit } from '../src/zoom/open/contexts.ts';
import { openMap } from '../src/zoom/open-map.ts';
import type { MapProblem, ZoomableMap } from '../src/zoom/types.ts';
import { setMapWorkerUrl } from '../src/zoom/worker-setting.ts';
import { inputFor } from './support/input.ts';
import { container, drawn, opened, part } from './support/page.ts';

beforeEach(() => page.viewport(500, 500));
afterEach(() => {
  vi.restoreAllMocks();
});

const isLost = (canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.isContextLost() ?? true;
const canvasIn = (element: HTMLElement) => part(element, 'canvas') as HTMLCanvasElement;
const small = () => container(240, 160);

describe('closing', () => {
  test('frees the WebGL context and leaves the container as it was', async () => {
    const { element, zoomable, said } = await opened({}, small());
    const canvas = canvasIn(element);
    expect(isLost(canvas)).toBe(false);
    zoomable.close();
    expect(isLost(canvas)).toBe(true);
    expect(element.childElementCount).toBe(0);
    expect(element.style.position).toBe('');
    zoomable.close();
    zoomable.select('demo.s001');
    zoomable.show(null);
    zoomable.locate([110, 33]);
    zoomable.recolour(inputFor(element).input.colours, []);
    await new Promise((done) => setTimeout(done, 50));
    expect(said).toEqual([]);
  });

  test('before it has drawn: ready settles all the same', async () => {
    const given = inputFor(small());
    const zoomable = await openMap(given.input);
    zoomable.close();
    await zoomable.ready;
    expect(given.said).toEqual([]);
  });

  test('no listener stays on the page', async () => {
    // The first map leaves what MapLibre keeps for all maps that follow.
    (await opened({}, small())).zoomable.close();
    const kept: string[] = [];
    for (const [name, target] of [
      ['window', window],
      ['document', document],
      ['body', document.body],
    ] as const) {
      const { addEventListener, removeEventListener } = target;
      target.addEventListener = (type: string, ...rest: unknown[]) => {
        kept.push(`${name} ${type}`);
        Reflect.apply(addEventListener, target, [type, ...rest]);
      };
      target.removeEventListener = (type: string, ...rest: unknown[]) => {
        const at = kept.indexOf(`${name} ${type}`);
        if (at >= 0) kept.splice(at, 1);
        Reflect.apply(removeEventListener, target, [type, ...rest]);
      };
      onTestFinished(() => {
        target.addEventListener = addEventListener;
        target.removeEventListener = removeEventListener;
      });
    }
    const { zoomable } = await opened({}, small());
    expect(kept.length).toBeGreaterThan(0);
    zoomable.close();
    expect(kept).toEqual([]);
  });

  // A page may have sixteen contexts: the first of seventeen is lost.
  const times = inject('isFull') ? 30 : 18;
  test(`${times} times leaves the map that was opened first alive`, { timeout: 60_000 }, async () => {
    const { element: first, said } = await opened({}, small());
    for (let turn = 0; turn < times; turn += 1) {
      const element = small();
      const given = inputFor(element, { source: { type: 'stations', stations: [] } });
      const zoomable = await openMap(given.input);
      // In a plain run the context alone is made, which is what a page has sixteen of: to draw takes a second.
      if (inject('isFull')) await zoomable.ready;
      expect(isLost(canvasIn(element))).toBe(false);
      zoomable.close();
    }
    expect(isLost(canvasIn(first))).toBe(false);
    expect(said).toEqual([]);
  });
});

// A plain run sees it of nine elements on a page, in the test of the station map.
describe.runIf(inject('isFull'))('many maps', () => {
  const opening = 20;
  test(`${opening}: eight stay, those that were used last; the others are told`, {
    timeout: 60_000,
  }, async () => {
    const told: [number, MapProblem][] = [];
    const elements: HTMLElement[] = [];
    const maps: ZoomableMap[] = [];
    for (let index = 0; index < opening; index += 1) {
      const element = small();
      elements.push(element);
      const { input } = inputFor(element, { onProblem: (problem) => told.push([index, problem]) });
      const zoomable = await openMap(input);
      onTestFinished(() => zoomable.close());
      maps.push(zoomable);
      // The page uses the first one all the time, and a reader's hand is on the second.
      maps[0]?.select(null);
      if (index > 0)
        canvasIn(elements[1] ?? element).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await zoomable.ready;
    }
    const alive = elements.flatMap((element, index) => (element.querySelector('canvas') ? [index] : []));
    expect(alive).toEqual([0, 1, ...[...elements.keys()].slice(2 - openLimit)]);
    expect(alive).toHaveLength(openLimit);
    for (const index of alive) expect(isLost(canvasIn(elements[index] ?? document.body))).toBe(false);
    const closed = opening - openLimit;
    expect(told).toEqual(Array.from({ length: closed }, (_, index) => [index + 2, 'closed-for-others']));
  });
});

describe('what closes a map', () => {
  test('a WebGL context that the browser takes back', async () => {
    const { element, said } = await opened({}, small());
    const canvas = canvasIn(element);
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    await expect.poll(() => said).toEqual(['context-lost']);
    expect(element.childElementCount).toBe(0);
  });

  test('no WebGL: it is said, and opening fails; the container stays empty', async () => {
    const real = HTMLCanvasElement.prototype.getContext;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function get(
      this: HTMLCanvasElement,
      ...[kind, ...rest]: unknown[]
    ) {
      return String(kind).startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
    } as typeof real);
    const given = inputFor(small());
    await expect(openMap(given.input)).rejects.toThrow('WebGL');
    expect(given.said).toEqual(['no-webgl']);
    expect(given.input.container.childElementCount).toBe(0);
  });

  test('any other exception: map-failed', async () => {
    const given = inputFor(small(), {
      groups: [
        {
          id: 'x',
          label: '',
          kinds: [],
          path: '',
          get colour(): string {
            throw new Error('no colour');
          },
        },
      ],
    });
    await expect(openMap(given.input)).rejects.toThrow('no colour');
    expect(given.said).toEqual(['map-failed']);
    expect(given.input.container.childElementCount).toBe(0);
  });

  test('a worker that is not there', async () => {
    setMapWorkerUrl('/nowhere/worker.js');
    onTestFinished(() => setMapWorkerUrl(''));
    const given = inputFor(small());
    const zoomable = await openMap(given.input);
    await zoomable.ready;
    expect(given.said).toEqual(['map-failed']);
    expect(given.details.join()).toMatch(/[Ww]orker/);
    expect(given.input.container.childElementCount).toBe(0);
    // The next one finds its worker again.
    setMapWorkerUrl('');
    const { map, said } = await opened({}, small());
    await drawn(map);
    expect(said).toEqual([]);
  });
});

test('an address of the worker that the page has given to MapLibre itself is kept', async () => {
  await opened({}, small());
  const given = `${getWorkerUrl()}&given`;
  setWorkerUrl(given);
  onTestFinished(() => setWorkerUrl(''));
  const { said } = await opened({}, small());
  expect(getWorkerUrl()).toBe(given);
  expect(said).toEqual([]);
});

test('a worker that never answers: map-failed after half a minute in which the page was looked at', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const mute = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
  setMapWorkerUrl(mute);
  onTestFinished(() => {
    setMapWorkerUrl('');
    vi.useRealTimers();
  });
  const given = inputFor(small());
  const zoomable = await openMap(given.input);
  const looked = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(60_000);
  looked.mockRestore();
  vi.advanceTimersByTime(29_000);
  expect(given.said).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(given.said).toEqual(['map-failed']);
  expect(given.details).toEqual(['nothing drawn in 30 s']);
  await zoomable.ready;
  expect(given.input.container.childElementCount).toBe(0);
});

test('a map that has drawn is left alone', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { said } = await opened({}, small());
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
});
