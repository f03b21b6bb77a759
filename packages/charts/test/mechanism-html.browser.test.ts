import { mechanismViews } from '@gongkai/testing/figures/mechanisms';
import { someOf } from '@gongkai/testing/runs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mechanismBody } from '../src/kinds/mechanism/html.ts';
import mechanismCss from '../src/kinds/mechanism/mechanism.css?inline';

/** What the frame of a figure sets; a mechanism only takes it over. */
const frame = `
  html { font-size: 16px; } body { margin: 0; }
  .gk-figure { --_ink: #111; --_ink2: #444; --_ink3: #666; --_area: #246; --_sheet: #fff; --_rule: #ccc;
    --_sans: "Noto Sans CJK SC", sans-serif; --_serif: "Noto Serif CJK SC", serif; margin: 0; padding: 1rem; border: 1px solid; }`;
const style = document.createElement('style');
style.textContent = `${frame}${mechanismCss}`;

const figures = [...mechanismViews].map(
  ([id, view]) =>
    `<figure class="gk-figure" id="${id}" dir="ltr">${mechanismBody(view, {})?.text ?? ''}</figure>`,
);

async function show(width: number, zoom = 1): Promise<void> {
  await page.viewport(960, 900);
  document.documentElement.style.fontSize = `${16 * zoom}px`;
  document.body.innerHTML = `<main style="width: ${width}px">${figures.join('')}</main>`;
}

const main = () => document.querySelector('main') as HTMLElement;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const nameOf = (element: Element) =>
  `${element.closest('figure')?.id} ${element.closest('[data-part]')?.getAttribute('data-part')} ${element.className}`;

beforeAll(() => document.head.append(style));
afterAll(() => {
  style.remove();
  document.documentElement.style.fontSize = '';
});

/** A box of text: around its characters there is room, which neighbouring lines may share. */
interface Ink {
  readonly words: string;
  readonly owner: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function inkOf(figure: Element): readonly Ink[] {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  const found: Ink[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const owner = node.parentElement;
    if (!owner || !node.textContent?.trim()) continue;
    for (const { left, right, top, bottom, height } of range.getClientRects())
      found.push({
        words: node.textContent,
        owner,
        left: left + 0.3,
        right: right - 0.3,
        top: top + height * 0.2,
        bottom: bottom - height * 0.2,
      });
  }
  return found;
}

describe.each([
  [320, 1],
  [375, 1],
  [375, 2],
  [480, 1],
  [640, 1],
  [640, 2],
  [960, 1],
  [960, 2],
])('%i pixels, text %i times as large', (width, zoom) => {
  test('all text has its place: nothing overlaps, is cut or scrolls sideways', async () => {
    await show(width, zoom);
    for (const figure of all('figure')) {
      const edge = figure.getBoundingClientRect();
      expect(figure.scrollWidth, figure.id).toBeLessThanOrEqual(figure.clientWidth);
      const ink = inkOf(figure);
      for (const [index, one] of ink.entries()) {
        const at = `${figure.id} ${one.words}`;
        expect(one.left, at).toBeGreaterThanOrEqual(edge.left);
        expect(one.right, at).toBeLessThanOrEqual(edge.right);
        for (const other of ink.slice(0, index)) {
          const apart =
            one.left >= other.right ||
            other.left >= one.right ||
            one.top >= other.bottom ||
            other.top >= one.bottom;
          expect(apart, `${at} / ${other.words}`).toBe(true);
        }
      }
      const boxes = [...figure.querySelectorAll('.gk-box, .gk-nest, .gk-hub, .gk-tier')];
      for (const box of boxes) {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        for (const one of ink) {
          const at = `${nameOf(box)} / ${one.words}`;
          const inside = box.contains(one.owner);
          if (inside) {
            expect(one.left, at).toBeGreaterThanOrEqual(left - 1);
            expect(one.right, at).toBeLessThanOrEqual(right + 1);
            expect(one.top, at).toBeGreaterThanOrEqual(top - 1);
            expect(one.bottom, at).toBeLessThanOrEqual(bottom + 1);
          } else
            expect(
              one.left >= right - 0.5 || left + 0.5 >= one.right || one.top >= bottom || top >= one.bottom,
              at,
            ).toBe(true);
        }
      }
    }
  });
});

test('text of every sort grows with the reader', async () => {
  await show(375, 1);
  const sizes = () => inkOf(main()).map(({ owner }) => Number.parseFloat(getComputedStyle(owner).fontSize));
  const before = new Set(sizes());
  await show(375, 2);
  const after = new Set(sizes());
  expect(Math.min(...before)).toBeGreaterThanOrEqual(14);
  expect([...after].sort()).toEqual([...before].map((size) => size * 2).sort());
});

const lists = '.gk-parts, .gk-chain, .gk-pair, .gk-stacks, .gk-node-figures, .gk-row';

/** For each list, in which of its rows each item stands. */
function folds(): readonly string[] {
  return all(lists).map((list) => {
    let [row, bottom] = [0, Number.NEGATIVE_INFINITY];
    return [...list.children]
      .map((item) => {
        const box = item.getBoundingClientRect();
        if (box.top >= bottom - 1) {
          row += 1;
          bottom = box.bottom;
        }
        bottom = Math.max(bottom, box.bottom);
        return row;
      })
      .join('');
  });
}

test.each(
  someOf(
    [
      [1, 2],
      [2, 1],
    ] as const,
    2,
  ),
)('between 320 and 960 pixels, text %i times as large, it folds at %i widths', async (zoom, count) => {
  await show(960, zoom);
  // The highest line is that of a number.
  const line = 29;
  const rows = () => all('.gk-node-label, .gk-node-note, .gk-node-figures > li, .gk-edges > li');
  let before: { fold: readonly string[]; heights: readonly number[] } | null = null;
  const foldedAt = new Map<number, string[]>();
  const jumps: string[] = [];
  for (let width = 960; width >= 320; width -= 4) {
    main().style.width = `${width}px`;
    const now = { fold: folds(), heights: rows().map((row) => row.getBoundingClientRect().height) };
    const folded = all(lists).flatMap((list, index) =>
      before && before.fold[index] !== now.fold[index]
        ? `${nameOf(list)} ${before.fold[index]} ${now.fold[index]}`
        : [],
    );
    if (folded.length > 0) foldedAt.set(width, folded);
    else if (before)
      for (const [index, row] of rows().entries()) {
        const grown = (now.heights[index] ?? 0) - (before.heights[index] ?? 0);
        if (grown > line) jumps.push(`${width}: ${nameOf(row)} +${grown}`);
      }
    before = now;
  }
  expect(foldedAt.size, JSON.stringify([...foldedAt], null, 1)).toBe(count);
  // With a few large characters to a line, one character less is several lines more.
  if (zoom === 1) expect(jumps, 'nothing grows by more than a line').toEqual([]);
});

const rectOf = (element: Element | null | undefined, at: string) => {
  if (!element) throw new Error(at);
  return element.getBoundingClientRect();
};
const boxOf = (item: Element | null | undefined) =>
  item?.querySelector('.gk-box, .gk-nest, .gk-hub, .gk-tier');

describe.each([
  [320, 1],
  [375, 2],
  [600, 1],
  [760, 1],
  [960, 1],
  [1280, 1],
])('at %i pixels, text %i times as large', (width, zoom) => {
  const em = 16 * zoom;

  test('arrows come from the box before, also from the end of the row above, and end at theirs', async () => {
    await show(width, zoom);
    for (const line of all('.gk-linked > .gk-link > span:not(.gk-back) > i')) {
      const at = `${width} ${nameOf(line)}`;
      const { left, right, top, bottom, width: long, height } = line.getBoundingClientRect();
      const item = line.closest('li');
      const box = rectOf(boxOf(item), at);
      const before = rectOf(boxOf(item?.previousElementSibling), at);
      const isTurn = line.closest('.gk-turn') !== null;
      const head = line.parentElement?.className === 'gk-mutual' ? 0 : em / 2;
      if (long > height) {
        expect(Math.abs(right + em / 2 - box.left), at).toBeLessThanOrEqual(1.5);
        expect(Math.abs(left - before.right), at).toBeLessThanOrEqual(em / 2 + 1.5);
        for (const one of [box, before]) {
          expect(top, at).toBeGreaterThan(one.top);
          expect(bottom, at).toBeLessThan(one.bottom);
        }
        continue;
      }
      expect(Math.abs(bottom + head - box.top), at).toBeLessThanOrEqual(1.5);
      expect(left, at).toBeGreaterThan(box.left);
      const link = line.closest('.gk-link');
      const elbow = isTurn && link ? Number.parseFloat(getComputedStyle(link, '::before').width) : 0;
      const start = isTurn ? rectOf(link, at).top - em / 2 : top;
      expect(Math.abs(start - before.bottom), at).toBeLessThanOrEqual(1.5);
      expect(left + elbow, at).toBeGreaterThan(before.left);
      expect(left + elbow, at).toBeLessThan(before.right);
    }
  });

  test('a comb has a tooth for each of its boxes, and hangs on its line', async () => {
    await show(width, zoom);
    for (const comb of all('.gk-braced, .gk-ended')) {
      const at = `${width} ${nameOf(comb)}`;
      const isBelow = comb.classList.contains('gk-ended');
      const stem = rectOf(comb.parentElement?.querySelector('.gk-link i'), at);
      const teeth = [...comb.querySelectorAll(':scope > li > i')].map((tooth) => rectOf(tooth, at));
      const boxes = [...comb.children].map((item) => rectOf(boxOf(item), at));
      const frame = comb.getBoundingClientRect();
      expect(teeth.length, at).toBe(boxes.length);
      const isRow = (boxes[1]?.top ?? 0) < (boxes[0]?.bottom ?? 0);
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size, at).toBe(isRow ? 1 : boxes.length);
      expect(isBelow ? stem.top - frame.bottom : frame.top - stem.bottom, at).toBeLessThanOrEqual(
        em / 2 + 1.5,
      );
      for (const [index, tooth] of teeth.entries()) {
        const box = boxes[index];
        if (!box) throw new Error(at);
        const before = teeth[index - 1];
        if (isRow) {
          expect(Math.abs(isBelow ? tooth.top - box.bottom : tooth.bottom - box.top), at).toBeLessThanOrEqual(
            1,
          );
          expect(Math.abs(tooth.right - box.left - em * 0.625), at).toBeLessThanOrEqual(1.5);
          // One line from the first to the last: each begins where the one before ends.
          if (before) expect(Math.abs(tooth.left - before.right), at).toBeLessThanOrEqual(1.5);
          else expect(Math.abs(tooth.right - stem.left), at).toBeLessThanOrEqual(1.5);
        } else {
          expect(Math.abs(tooth.right - box.left), at).toBeLessThanOrEqual(1);
          const foot = isBelow ? tooth.top : tooth.bottom;
          expect(foot, at).toBeGreaterThan(box.top);
          expect(foot, at).toBeLessThan(box.bottom);
          expect(Math.abs(tooth.left - stem.left), at).toBeLessThanOrEqual(1.5);
          expect(isBelow ? tooth.bottom : -tooth.top, at).toBeGreaterThan(
            isBelow ? frame.bottom : -frame.top,
          );
        }
      }
    }
  });
});

test('two wholes stand beside each other in a wide figure, under each other in a narrow one', async () => {
  for (const width of [720, 760, 960, 1280]) {
    await show(width);
    for (const pair of all('.gk-pair')) {
      const [left, right] = [...pair.children].map((item) => item.getBoundingClientRect());
      if (!left || !right) throw new Error(nameOf(pair));
      if (width < 740) expect(right.top, nameOf(pair)).toBeGreaterThan(left.bottom);
      else expect([right.top, right.left > left.right], nameOf(pair)).toEqual([left.top, true]);
    }
  }
  expect(all('#hanyin\\.dual-link .gk-hub .gk-pair, #ankang\\.dual-link .gk-pair')).toHaveLength(2);
});

/** Rules as sites have them for what stands in an article: of bootstrap, github-markdown-css, @wordpress/block-library, and of Chinese sites. */
const host = `
  .host ul, .host ol { margin: 0 0 16px; padding-left: 2em; list-style: square; } .host ol ol { margin-bottom: 0; }
  .host ul ul, .host ol ul { margin-top: 0; margin-bottom: 0; list-style: circle; } .host li + li { margin-top: .25em; }
  .host li > p { margin-top: 16px; } .host p { margin: 0 0 1rem; font-size: 20px; line-height: 1.9; text-indent: 2em; text-align: justify; color: red; }
  .host li { margin-bottom: 8px; padding: 2px; border-bottom: 1px solid; background: #eee; font-size: 18px; line-height: 2; }
  .host strong, .host b { font-weight: bolder; } .host small { font-size: 80%; } .host i { font-style: italic; }
  *, *::before, *::after { box-sizing: border-box; }`;

test('a host’s rules for lists and paragraphs move nothing in it', async () => {
  const places = () =>
    all('.gk-mechanism *').map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { color, fontSize } = getComputedStyle(element);
      return `${nameOf(element)} ${[left, top, width, height].map((value) => value.toFixed(1)).join(' ')} ${color} ${fontSize}`;
    });
  for (const width of [360, 960]) {
    await show(width);
    const alone = places();
    const rules = document.createElement('style');
    rules.textContent = host;
    document.head.prepend(rules);
    main().className = 'host';
    const hosted = places();
    rules.remove();
    expect(hosted).toEqual(alone);
  }
});

test.each(['stated', 'inferred', 'named'] as const)(
  'a line that is %s: it alone is broken, not the words beside it',
  async (certainty) => {
    const found = mechanismViews.get('ankang.audit-cooperation');
    if (!found?.mechanism) throw new Error('no mechanism');
    const edges = found.mechanism.edges.map((edge) => ({ ...edge, certainty }));
    document.body.innerHTML = `<figure class="gk-figure">${mechanismBody({ ...found, mechanism: { ...found.mechanism, edges } }, {})?.text}</figure>`;
    const [words, line] = ['.gk-link > span', '.gk-link i'].map((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(selector);
      return getComputedStyle(element);
    });
    expect(words?.borderTopWidth).toBe('0px');
    expect(line?.borderTopWidth).toBe('1px');
    expect(line?.borderTopStyle).toBe(certainty === 'stated' ? 'solid' : 'dashed');
  },
);
