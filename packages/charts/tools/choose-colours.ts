/**
 * The search by which the eight work-area colours of tokens.css were chosen: `node packages/charts/tools/choose-colours.ts`.
 * Each area keeps its hue; lightness, chroma and a little hue are varied until the worst pair, seen with all cones,
 * without one kind of them, and in grey, is as far apart as it gets. A fixed seed gives the same answer every time.
 */
import {
  type Colour,
  contrast,
  deficiencies,
  difference,
  lightness,
  oklch,
  parseHex,
  simulate,
  toHex,
} from '../test/support/colour.ts';

/** Hue and how far it may turn, and the most chroma, so that the page stays quiet. */
const areas = {
  guidance: [27, 3, 0.205],
  facilities: [215, 20, 0.11],
  rights: [312, 16, 0.17],
  assistance: [52, 10, 0.15],
  skills: [146, 14, 0.14],
  organising: [264, 12, 0.17],
  democracy: [92, 14, 0.12],
  funding: [240, 60, 0.012],
} satisfies Record<string, [hue: number, turn: number, chroma: number]>;

const grounds = {
  light: ['#faf7f0', '#fffdf8', '#f1ebdf'],
  dark: ['#161412', '#1d1a17', '#26221d'],
} as const;

let seed = 20240601;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

type Point = { l: number; c: number; h: number };

function score(points: readonly Point[], paper: readonly Colour[]): number {
  const colours: Colour[] = [];
  for (const { l, c, h } of points) {
    const rgb = oklch(l, c, h);
    if (!rgb || paper.some((ground) => contrast(rgb, ground) < 4.6)) return -1;
    colours.push(rgb);
  }
  const views = [colours, ...deficiencies.map((kind) => colours.map((colour) => simulate(colour, kind)))];
  let worst = Number.POSITIVE_INFINITY;
  for (const [index, view] of views.entries()) {
    for (let i = 0; i < view.length; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const [a, b] = [view[i], view[j]];
        if (!a || !b) continue;
        worst = Math.min(worst, difference(a, b) / (index === 0 ? 1.7 : 1));
        if (index === 0) worst = Math.min(worst, Math.abs(lightness(a) - lightness(b)) * 3);
      }
    }
  }
  return worst;
}

for (const theme of ['light', 'dark'] as const) {
  const paper = grounds[theme].map(parseHex);
  // Too dark and all look black, too light and all look white: the steps in grey share what lies between.
  const [from, to, least] = theme === 'light' ? [0.34, 0.555, 0.8] : [0.64, 0.9, 0.5];
  const limits = Object.values(areas);
  let best: { points: Point[]; value: number } = { points: [], value: -1 };
  for (let start = 0; start < 30; start += 1) {
    let points: Point[] = limits.map(([hue, , chroma]) => ({
      l: from + random() * (to - from),
      c: chroma * 0.8,
      h: hue,
    }));
    let value = score(points, paper);
    for (let step = 0; step < 12_000; step += 1) {
      const heat = 1 - step / 12_000;
      const next = points.map((point, index) => {
        const [hue = 0, turn = 0, most = 0] = limits[index] ?? [];
        if (random() > 0.35) return point;
        const near = (old: number, by: number, low: number, high: number) =>
          Math.min(high, Math.max(low, old + (random() - 0.5) * by * (0.1 + heat)));
        return {
          l: near(point.l, 0.15, from, to),
          c: near(point.c, 0.08, most * (index === 0 ? Math.max(least, 0.7) : least), most),
          h: near(point.h, 20, hue - turn, hue + turn),
        };
      });
      const worth = score(next, paper);
      if (worth >= value) [points, value] = [next, worth];
    }
    if (value > best.value) best = { points, value };
  }
  console.log(theme, best.value.toFixed(2));
  for (const [index, name] of Object.keys(areas).entries()) {
    const point = best.points[index];
    const rgb = point && oklch(point.l, point.c, point.h);
    if (rgb) console.log(`  --gk-area-${name}: ${toHex(rgb)}; /* L* ${lightness(rgb).toFixed(1)} */`);
  }
}
