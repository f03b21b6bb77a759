/** The words around and in a box: they stand by what they name, and none covers another, at every width and size of text. */
import type { FigureView } from '@gongkai/snapshot';
import { dense } from '@gongkai/testing/figures/dense';
import { quantityOf } from '@gongkai/testing/figures/quantity';
import { stories } from '@gongkai/testing/figures/stories';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setTextSize, show, useSheets } from './support/fluid.ts';

const figures = Object.entries({ trend: stories.trend, ...dense }).filter(
  ([, { figure }]) => figure.kind !== 'heat',
) as [string, FigureView][];

beforeAll(useSheets);
afterEach(() => setTextSize(100));

interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly size: number;
  readonly owner: Element;
}

/** Words of a picture that are seen: where a box is narrower than their class says, they are clipped away. */
function wordsOf(figure: Element, names: string): readonly Words[] {
  return [...figure.querySelectorAll<HTMLElement>(names)]
    .flatMap((owner) => {
      const plane = owner.closest('.gk-plane');
      const size = Number.parseFloat(getComputedStyle(owner).fontSize);
      const needed = Number(/gk-e(\d+)/.exec(owner.className)?.[1] ?? 0) * size;
      if (plane && plane.clientWidth < needed) return [];
      if (owner.matches('.gk-end') && owner.clientWidth === 0) return [];
      return [...owner.querySelectorAll('i')].map((words) => {
        const { left, right, top, bottom } = words.getBoundingClientRect();
        const text = words.getAttribute('data-t') ?? '';
        // Under a tick the element has no width of its own: its words hang out on both sides, or on one.
        const wide = words.scrollWidth > right - left ? measured(text, words) : right - left;
        const reach = (): readonly [number, number] => {
          if (owner.matches('.gk-first')) return [left, left + wide];
          if (owner.matches('.gk-last')) return [right - wide, right];
          if (owner.matches('.gk-xt')) return [(left + right - wide) / 2, (left + right + wide) / 2];
          return [left, Math.max(right, left + wide)];
        };
        const [from, to] = reach();
        return [{ text, left: from, right: to, middle: (top + bottom) / 2, size, owner }];
      });
    })
    .flat();
}

/** How wide words are in the font of an element. */
function measured(text: string, like: Element): number {
  const probe = document.createElement('span');
  const { fontFamily, fontSize, fontWeight } = getComputedStyle(like);
  Object.assign(probe.style, {
    position: 'absolute',
    whiteSpace: 'nowrap',
    fontFamily,
    fontSize,
    fontWeight,
  });
  probe.textContent = text;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}

const overlaps = (words: readonly Words[]) =>
  words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.abs(one.middle - other.middle) < one.size * 0.95,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );

describe.each(figures)('%s', (name, view) => {
  test.each([100, 200])('at %i %% text, from 320 to 1280 pixels', (percent) => {
    setTextSize(percent);
    const { box, figure } = show(view);
    const faults: string[] = [];
    for (let width = 320; width <= 1280; width += 12) {
      box.style.width = `${width}px`;
      const frame = figure.getBoundingClientRect();
      const groups = ['.gk-xt', '.gk-yt, .gk-at, .gk-up'];
      for (const group of groups)
        faults.push(...overlaps(wordsOf(figure, group)).map((fault) => `${width}: ${fault}`));
      for (const words of wordsOf(figure, '.gk-xt, .gk-yt, .gk-at, .gk-up, .gk-end'))
        if (words.left < frame.left || words.right > frame.right)
          faults.push(`${width}: outside ${words.text}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('words stand where they stood in a page that sizes every drawing', () => {
    const { box, figure } = show(view);
    box.style.width = '677px';
    const places = () =>
      wordsOf(figure, '.gk-xt, .gk-yt, .gk-at, .gk-up, .gk-end').map(({ text, left, middle }) =>
        [text, Math.round(left), Math.round(middle)].join(' '),
      );
    const before = places();
    const host = document.createElement('style');
    host.textContent = 'svg { width: auto; height: auto; max-height: 2em; }';
    document.head.append(host);
    const after = places();
    host.remove();
    expect(before.length).toBeGreaterThan(2);
    expect(after).toEqual(before);
  });

  if (name !== 'trend') return;
  test('numbers stand by their points, each once, first and last at every width', () => {
    const { box, figure } = show(view);
    const printed = [...figure.querySelectorAll('td .gk-num')]
      .filter((number) => !number.closest('del'))
      .map((number) => number.textContent);
    for (const percent of [100, 200])
      for (const width of [320, 375, 677, 1000, 1280]) {
        setTextSize(percent);
        box.style.width = `${width}px`;
        const shown = wordsOf(figure, '.gk-at');
        expect(new Set(shown.map(({ text }) => text)).size).toBe(shown.length);
        for (const words of shown) {
          const at = `${width} ${percent} ${words.text}`;
          expect(printed, at).toContain(words.text);
          const along = words.owner.querySelector(':scope > svg')?.getBoundingClientRect();
          const down = words.owner.querySelector('b > svg')?.getBoundingClientRect();
          if (!along || !down) throw new Error(at);
          expect(along.right, at).toBeGreaterThanOrEqual(words.left - 1);
          expect(along.right, at).toBeLessThanOrEqual(words.right + 1);
          expect(Math.abs(down.bottom - words.middle), at).toBeLessThanOrEqual(words.size + 6);
        }
        const texts = shown.map(({ text }) => text);
        expect([printed[0], printed.at(-1)].every((text) => texts.includes(text ?? ''))).toBe(true);
        if (width >= 1000 && percent === 100) expect(texts.sort()).toEqual([...printed].sort());
      }
  });
});

/** The trend of the stories with other numbers, none of which is revised. */
const trendOf = (numbers: readonly number[]): FigureView => {
  const [first] = stories.trend.rows.filter(({ observation }) => observation.quantity.kind === 'exact');
  if (!first) throw new Error('no row');
  const rows = numbers.map((number, index) => ({
    ...first,
    snapshotDate: `${2016 + index}-12-31`,
    observation: {
      ...first.observation,
      quantity: quantityOf(`${number}件`),
      period: { ...first.observation.period, start: `${2015 + index}`, end: `${2015 + index}` },
    },
  }));
  return { ...stories.trend, rows };
};

/** Lines of a picture that go through words of it. */
function crossings(figure: Element): readonly string[] {
  const canvas = figure.querySelector('.gk-canvas')?.getBoundingClientRect();
  const d = figure.querySelector('.gk-p-line')?.getAttribute('d') ?? '';
  if (!canvas) throw new Error('no canvas');
  const lines = [...d.matchAll(/M(\d+) (\d+)L(\d+) (\d+)/g)].map(([, ...at]) =>
    at.map((value, index) =>
      index % 2 === 0
        ? canvas.left + (Number(value) / 1000) * canvas.width
        : canvas.top + (Number(value) / 400) * canvas.height,
    ),
  );
  expect(lines.length).toBeGreaterThan(0);
  const words = wordsOf(figure, '.gk-at');
  expect(words.length).toBeGreaterThan(1);
  return words.flatMap(({ text, left, right, middle, size }) =>
    lines.flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
      const [from, to] = [Math.max(x1, left + 1), Math.min(x2, right - 1)];
      if (from >= to) return [];
      const heights = [from, to].map((x) => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
      // Figures and 件 fill the middle of their line.
      const reach = size * 0.4;
      return Math.min(...heights) < middle + reach && Math.max(...heights) > middle - reach ? [text] : [];
    }),
  );
}

test.each([
  ['rises', [3120, 4180, 6870, 7744]],
  ['falls', [7744, 6870, 4180, 3120]],
  ['has a peak', [2000, 5000, 8000, 5000, 2500]],
  ['has a valley', [8000, 5000, 2000, 5000, 7500]],
  ['is level', [4000, 4000, 4000]],
])('no line goes through the numbers of a trend that %s', (_, numbers) => {
  const { box, figure } = show(trendOf(numbers));
  const faults: string[] = [];
  for (let width = 320; width <= 1280; width += 60) {
    box.style.width = `${width}px`;
    faults.push(...crossings(figure).map((text) => `${width}: ${text}`));
  }
  expect(faults).toEqual([]);
});
