import type { FigureView } from '@gongkai/snapshot';
import type { ChartLayout, RowPaths } from '../../drawing/chart-layout.ts';
import { layoutDefaults } from '../../drawing/layout-defaults.ts';
import { block, heightOf, narrowWidth, place, type TextLine, typeFor } from '../../drawing/text-block.ts';
import type { DrawOptions } from '../../options.ts';
import type { Shape } from '../../row/shape.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { trendItems } from './items.ts';
import { markedTime, slotsOf, whyNotJoined } from './slots.ts';

const plot = 150;
const apart = 12;
const radius = 5;

const n = (value: number) => String(Math.round(value * 10) / 10);
const ring = (x: number, y: number, r: number) =>
  `M${n(x - r)},${n(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;

/** A point at the end of its value: full where it is exact, with strokes beyond it where it is open, a ring where it is bounded from above. */
function point(shape: Shape, x: number, y: (value: number) => number): RowPaths {
  const at = y(shape.to);
  const bar = (height: number) => `M${n(x - 8)},${n(height)}h16`;
  switch (shape.form) {
    case 'solid':
    case 'zero':
    case 'arrow':
      return { fill: ring(x, at, radius), line: '' };
    case 'open':
      return { fill: ring(x, at, radius), line: bar(at - 9) + bar(at - 14) };
    case 'bracket':
      return {
        fill: '',
        line: `${ring(x, at + radius + 3, radius)}M${n(x - 9)},${n(at + 4)}V${n(at - 1)}h18v5`,
      };
    case 'span':
      return { fill: '', line: `${bar(y(shape.from))}M${n(x)},${n(y(shape.from))}V${n(at)}${bar(at)}` };
    case 'hollow':
    case 'jagged':
      return { fill: '', line: ring(x, at, radius) };
  }
}

/**
 * @returns a trend with time running across, every number over its point, or null where the words of a time are wider than
 * its place or a number cannot be drawn
 */
export function standingTrend(view: FigureView, options: DrawOptions): ChartLayout | null {
  const { width = 480, locale } = options;
  const words = wordsOf(locale).trend;
  const slots = slotsOf(view, locale);
  const items = trendItems(view, slots, options);
  const type = typeFor(width);
  const room = width / Math.max(1, slots.length);
  if (width < narrowWidth || slots.length < 2) return null;
  const broken = (breaks: boolean) => (breaks ? [words.break] : []);
  const columns = slots.map(({ label, row, revised, breaks }) => ({
    label: block('label', markedTime({ label }, view.rows[row ?? -1], locale), room - apart, {
      ...type,
      label: type.tick,
    }),
    values: [...revised, ...(row === null ? [] : [row])].map((index) => ({
      index,
      block: block('value', items[index]?.shown ?? '', room - apart, type),
    })),
    note: block(
      'detail',
      [
        ...(row === null ? [words.gap] : broken(breaks)),
        ...[...revised, ...(row === null ? [] : [row])].flatMap((index) => items[index]?.detail || []),
      ].join(locale === 'en' ? '; ' : '；'),
      room - apart,
      type,
    ),
  }));
  const fits =
    // A change or what is negative is not drawn like a level: bars lie and reach to either side of zero.
    items.every(({ shape }) => shape !== null && shape.form !== 'arrow' && shape.to >= 0) &&
    columns.every(
      ({ label, values, note }) =>
        label.lines.length <= 2 &&
        note.lines.length <= 4 &&
        values.every(({ block: { lines } }) => lines.length === 1),
    );
  if (!fits) return null;
  const max = Math.max(...items.map(({ shape }) => shape?.to ?? 0));
  const head = Math.max(...columns.map(({ values }) => heightOf(values.map((value) => value.block))));
  const base = head + 26 + plot;
  const y = (value: number) => base - (max > 0 ? (value / max) * plot : 0);
  const x = (slot: number) => (slot + 0.5) * room;
  const texts = columns.flatMap(({ label, values, note }, slot): TextLine[] => {
    let top = head - heightOf(values.map((value) => value.block));
    const numbers = values.flatMap(({ index, block: value }) => {
      const placed = place([value], { row: index, x: x(slot), top, anchor: 'middle' });
      top += value.height;
      return placed;
    });
    return [...numbers, ...place([label, note], { row: null, x: x(slot), top: base + 6, anchor: 'middle' })];
  });
  const lines = slots.slice(1).flatMap((slot, index) => {
    const before = slots[index];
    if (!before || whyNotJoined(before, slot, view.rows) !== null) return [];
    const [from, to] = [before, slot].map(({ row }) => y(items[row ?? 0]?.shape?.to ?? 0));
    return `M${n(x(index))},${n(from ?? 0)}L${n(x(index + 1))},${n(to ?? 0)}`;
  });
  // A change of definition is a dashed upright between the two times; strokes, so that no style is needed for it.
  const breaks = slots.flatMap(({ breaks: broken }, slot) =>
    broken && slot > 0
      ? Array.from(
          { length: Math.ceil((base - head) / 8) },
          (_, i) => `M${n(slot * room)},${n(head + i * 8)}v4`,
        )
      : [],
  );
  const stems = slots.flatMap(({ row }, slot) => {
    const shape = row === null ? null : items[row]?.shape;
    return shape ? `M${n(x(slot))},${base}V${n(y(shape.to) + radius)}` : [];
  });
  const foot = Math.max(...columns.map(({ label, note }) => heightOf([label, note])));
  const slotOf = (row: number) => slots.findIndex((slot) => slot.row === row || slot.revised.includes(row));
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(base + 6 + foot + 4),
    items,
    texts,
    axis: null,
    decoration: lines.join(''),
    rules: `M0,${base}H${width}${stems.join('')}${breaks.join('')}`,
    paths: (row) => {
      const shape = items[row]?.shape;
      return shape ? point(shape, x(slotOf(row)), y) : { fill: '', line: '' };
    },
  };
}
