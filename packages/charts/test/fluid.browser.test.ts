/** A figure at every width: bars in the ratio of their values, rows that grow line by line, text that grows with the reader. */

import type { FigureView } from '@gongkai/snapshot';
import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { signs, told } from '@gongkai/testing/figures/signs';
import { stories } from '@gongkai/testing/figures/stories';
import { view } from '@gongkai/testing/figures/view';
import { someOf } from '@gongkai/testing/runs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  barFaults,
  blocksOf,
  linesOf,
  setTextSize,
  show,
  textFaults,
  unfold,
  useSheets,
} from './support/fluid.ts';

/** What is no rows: its form has tests of its own. */
const apart = new Set<string>(['stations', 'mechanism']);

const made = [...Object.entries(views), ...Object.entries(stories), ...Object.entries(signs)].map(
  ([name, view]): readonly [string, FigureView] => [name, view],
);
const real = realViews().map((view): readonly [string, FigureView] => [view.figure.id, view]);
/** Of what is published every fourth figure; all of them in a full run. */
const all = [...made, ...someOf(real, 4)];
const inRows = all.filter(([, { figure }]) => !apart.has(figure.kind));

const widths = Array.from({ length: 161 }, (_, index) => 320 + index * 4);

/**
 * The widths of a figure, in pixels, at which its sheets fold something: labels beside their rows, cells side by side, words beside their
 * bar, columns of tiles.
 */
function foldsOf(figure: Element, percent: number): readonly number[] {
  const em = (16 * percent) / 100;
  const frame = 2 * em + 2;
  const folds = [...figure.querySelectorAll('.gk-rows')].flatMap((table) => {
    if (table.matches('.gk-all')) return [44 * em];
    const words = Number(/gk-w(\d+)/.exec(table.className)?.[1]) * 1.125;
    const besideMarks = table.querySelector('.gk-marks') ? 8.8 : null;
    const beside = table.querySelector('.gk-bar') ? 8 : besideMarks;
    // Two groups of five marks, in the narrowest figures one.
    // … and four of them where the cell of words and marks, whose share of the width is 2.2 / 3.2, is 29.5em wide.
    const tens = table.querySelector('.gk-marks') ? [8.62 * em, 43.66 * em] : [];
    return [29.25 * em, ...(beside === null ? [] : [(words + beside) * em]), ...tens];
  });
  const columns = figure.querySelector('.gk-tiles')
    ? [15 * em, 30 * em, 52 * em].map((fold) => fold + 1)
    : [];
  // Unions of a comparison: columns of 13.875em with 1.5em between them, two where labels come beside their rows.
  const beside = figure.querySelector('.gk-beside') ? [44.625 * em] : [];
  // Tables of numbers by time: two of 17em beside each other, and the time beside its numbers.
  const tables = [...figure.querySelectorAll('.gk-tables')].filter((table) => table.checkVisibility());
  const cells = tables.flatMap(() => [32.5 * em, 15 * 0.9375 * em]);
  return [...folds, ...columns, ...beside, ...cells]
    .map((fold) => fold + frame)
    .filter((fold) => fold > 320 && fold <= 960);
}

beforeAll(useSheets);
afterEach(() => setTextSize(100));

describe.each([100, 200])('at %i % text', (percent) => {
  // In a plain run figures take turns, so that each is seen at one size of text.
  const turn = someOf(inRows, 2, percent / 100);

  test.each(turn)('%s: bars are in the ratio of their values', (_, view) => {
    setTextSize(percent);
    const { box, figure } = show(view);
    const faults = widths.flatMap((width) => {
      box.style.width = `${width}px`;
      return barFaults(figure, view).map((fault) => `${width}: ${fault}`);
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test.each(turn)('%s: rows grow line by line', (_, view) => {
    setTextSize(percent);
    const { box, figure } = show(view);
    const named = foldsOf(figure, percent);
    expect(named.length).toBeLessThanOrEqual(2);
    const jumps: string[] = [];
    let before: ReturnType<typeof blocksOf> | null = null;
    for (const width of widths) {
      box.style.width = `${width}px`;
      const now = blocksOf(figure);
      if (before !== null && !named.some((fold) => fold > width - 4 && fold <= width)) {
        if (Math.abs(now.gaps - before.gaps) > 1)
          jumps.push(`${width}: between rows ${now.gaps - before.gaps}`);
        for (const [index, { name, height, step }] of now.blocks.entries()) {
          const change = height - (before.blocks[index]?.height ?? 0);
          if (Math.abs(change) > step + 1) jumps.push(`${width}: ${name} ${change.toFixed(1)}`);
        }
      }
      before = now;
    }
    expect(jumps).toEqual([]);
  });
});

/** Labels that can be broken nowhere, Latin words, an address, and numbers of very different lengths. */
const uneven: readonly (readonly [label: string, printed: string])[] = [
  ['https://www.example.gov.cn/union/2025/report/index.html', '123456789012345人次'],
  ['StationsWithoutAnyBreakOpportunity', '超100000000人次'],
  ['户外劳动者服务站点（高速公路服务区、客运站、火车站）及其他各类临时休息场所', '近10余万人次'],
  ['Collective agreements', '1.23456万人次'],
  ['甲', '8人次'],
];
const printedFor: Readonly<Record<string, readonly string[]>> = {
  rate: ['98.7654321%', '不到10%', '90%以上', '5%', '没有发生一起'],
  count: ['8处', '20余处', '近10处', '48处', '3处'],
};
const unevenViews = (['bars', 'rate', 'count', 'tiles', 'table'] as const).map((kind) =>
  view(
    kind,
    uneven.map(([label, printed], index) => told(label, printedFor[kind]?.[index] ?? printed)),
  ),
);

test.each(unevenViews)('$figure.kind of very uneven words: nothing overlaps, is cut or scrolls', (uneven) => {
  const { box, figure } = show(uneven);
  unfold(figure);
  const faults = (
    [
      [375, 200],
      [343, 100],
      [320, 100],
      [1280, 400],
    ] as const
  ).flatMap(([width, percent]) => {
    box.style.width = `${width}px`;
    setTextSize(percent);
    return [...textFaults(figure), ...barFaults(figure, uneven)].map(
      (fault) => `${width} px, ${percent} %: ${fault}`,
    );
  });
  expect(faults).toEqual([]);
});

/** Names in a drawn map have their places, and stay as large as they are drawn: the list beside it has them all. */
const growthOf = (node: Text, percent: number) =>
  node.parentElement?.closest('.gk-stations svg') ? 1 : percent / 100;

test.each(all)('%s: text grows with the reader, and nothing overlaps, is cut or scrolls', (_, view) => {
  const { box, figure } = show(view);
  unfold(figure);
  for (const [width, percent] of [
    [375, 200],
    [320, 100],
    [1280, 400],
  ] as const) {
    box.style.width = `${width}px`;
    setTextSize(100);
    const plain = new Map(linesOf(figure).map(({ node, size }) => [node, size]));
    setTextSize(percent);
    const shrunk = linesOf(figure).filter(
      ({ node, size }) => size < (plain.get(node) ?? 0) * growthOf(node, percent) * 0.95,
    );
    expect(shrunk.map(({ words }) => words)).toEqual([]);
    expect({ width, percent, faults: textFaults(figure).slice(0, 20) }).toEqual({
      width,
      percent,
      faults: [],
    });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(Math.max(width, innerWidth));
  }
});
