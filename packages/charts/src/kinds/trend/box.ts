import type { FigureView } from '@gongkai/snapshot';
import { type Box, type BoxPath, type PointWords, pageBox, pointEdge } from '../../box/box.ts';
import { type Standing, standingOf } from '../../box/interval.ts';
import { type Tick, type ValueAxis, valueAxis } from '../../box/ticks.ts';
import type { Locale } from '../../options.ts';
import { shapesOf } from '../../row/shape.ts';
import { shownWords } from '../../row/shown.ts';
import { textWidth } from '../../text/measure.ts';
import { wordsOf } from '../../words/dictionary.ts';
import type { Quantity } from '../../words/words.ts';
import { explainedBounds } from '../plot/bound-notes.ts';
import { type Slot, whyNotJoined } from './slots.ts';

/** Times named under the box, as many as an eye needs. */
const maxTicks = 5;
/** Longer words of a time stand in its row alone, in em. */
const maxTickWidth = 8;

/** Half of the width of a band, in parts of a time's. */
const bandHalf = 0.2;

/** A number at its time. */
interface Point extends Standing {
  readonly slot: number;
  readonly quantity: Quantity;
  /** The number in words. */
  readonly words: string;
  readonly revised: boolean;
}

function pointsOf(view: FigureView, slots: readonly Slot[], locale?: Locale): readonly Point[] {
  const shapes = shapesOf(view.rows);
  return slots.flatMap(({ row, revised }, slot) =>
    [...revised, ...(row === null ? [] : [row])].flatMap((index): Point[] => {
      const [shape, one] = [shapes[index], view.rows[index]];
      if (!shape || !one) return [];
      const { quantity } = one.observation;
      const words = shownWords(one, locale);
      return [{ ...standingOf(shape), slot, quantity, words, revised: index !== row }];
    }),
  );
}

/** Higher than this, words over a point would leave the box; lower than this, words under it. */
const highestOver = 0.86;
const lowestUnder = 0.14;

/** The point to which words at the edge of the box reach over; -1 where they stand in the middle of their own. */
function neighbourOf(index: number, at: number): number {
  if (at < pointEdge) return index + 1;
  return at > 1 - pointEdge ? index - 1 : -1;
}

/** Numbers at their points, what was revised apart: the last, the first, the largest and the smallest matter most. */
function numbersAt(points: readonly Point[], times: number, axis: ValueAxis): readonly PointWords[] {
  const held = points.filter(({ revised }) => !revised);
  const bySize = [...held].sort((a, b) => b.y - a.y);
  const first = [held[held.length - 1], held[0], bySize[0], bySize[bySize.length - 1]].filter(
    (point) => point !== undefined,
  );
  const height = ({ y }: Point) => (y - axis.min) / (axis.max - axis.min);
  return [...new Set([...first, ...held])].map((point) => {
    const index = held.indexOf(point);
    const [at, y] = [(point.slot + 0.5) / times, height(point)];
    // Words that begin or end at their point keep clear of the line that goes from there.
    const neighbour = held[neighbourOf(index, at)];
    const crosses = neighbour !== undefined && height(neighbour) > y;
    return { at, y, words: point.words, isUnder: y > highestOver || (crosses && y > lowestUnder) };
  });
}

/** Names of times under the box: of many every second or third, first and last where they are no short ones. */
function timeTicks(slots: readonly Slot[]): readonly Tick[] {
  const at = (slot: number) => (slot + 0.5) / slots.length;
  const every = Math.ceil(slots.length / maxTicks);
  const ticks = slots.map(({ label }, slot) => ({ at: at(slot), words: label }));
  const short = ticks.every(({ words }) => textWidth(words, 1) <= 4);
  const named = short
    ? ticks.filter((_, slot) => slot % every === 0)
    : [0, 1].flatMap((end) => {
        const words = slots[end * (slots.length - 1)]?.label;
        return words === undefined ? [] : { at: end, words };
      });
  return named.filter(({ words }) => textWidth(words, 1) <= maxTickWidth);
}

const round = (value: number) => String(Math.round(value));

/** Where a slot and a value stand in the plane of a page. */
function placing(slots: readonly Slot[], axis: ValueAxis) {
  const { width, height } = pageBox;
  return {
    x: (slot: number) => ((slot + 0.5) / slots.length) * width,
    y: (value: number) => height * (1 - (value - axis.min) / (axis.max - axis.min)),
  };
}

/** Lines between numbers that can be compared. */
function joined(view: FigureView, slots: readonly Slot[], points: readonly Point[], axis: ValueAxis): string {
  const { x, y } = placing(slots, axis);
  return slots
    .slice(1)
    .map((slot, index) => {
      const before = slots[index];
      const held = (at: number) => points.find((point) => point.slot === at && !point.revised);
      const [from, to] = [held(index), held(index + 1)];
      if (!before || !from || !to || whyNotJoined(before, slot, view.rows) !== null) return '';
      return `M${round(x(index))} ${round(y(from.y))}L${round(x(index + 1))} ${round(y(to.y))}`;
    })
    .join('');
}

/**
 * The line of a trend in a box: points at their times, joined where they can be compared, with bands where 余 and 近 leave a number open.
 *
 * @param view a figure of kind `trend`
 * @param slots its times
 * @returns null where fewer than two numbers can be drawn, or not all are in one unit
 */
export function trendBox(view: FigureView, slots: readonly Slot[], locale?: Locale): Box | null {
  const points = pointsOf(view, slots, locale);
  const units = new Set(view.rows.map(({ observation }) => observation.quantity.unit));
  if (points.length < 2 || units.size > 1) return null;
  const values = points.flatMap(({ y, band }) => [y, band?.low ?? y, band?.high ?? y]);
  const [unit] = units;
  const axis = valueAxis(Math.min(0, ...values), Math.max(0, ...values), {
    unit: unit ?? '',
    whole: values.every(Number.isInteger),
    locale,
  });
  const { x, y } = placing(slots, axis);
  const { width, height } = pageBox;
  const column = (slot: number, half: number, top: number, bottom: number) =>
    `M${round(x(slot - half))} ${round(top)}H${round(x(slot + half))}V${round(bottom)}H${round(x(slot - half))}z`;
  const dot = ({ slot, y: value }: Point) => `M${round(x(slot))} ${round(y(value))}h0`;
  const breaks = slots.flatMap(({ breaks: broken }, slot) => (broken && slot > 0 ? slot : []));
  const paths: readonly BoxPath[] = [
    {
      role: 'void',
      d: slots.map(({ row }, slot) => (row === null ? column(slot, 0.5, 0, height) : '')).join(''),
    },
    {
      role: 'band',
      d: points
        .flatMap(({ slot, band }) =>
          band === null ? [] : column(slot, bandHalf, y(band.high ?? axis.max), y(band.low ?? axis.min)),
        )
        .join(''),
    },
    { role: 'grid', d: axis.ticks.map(({ at }) => `M0 ${round(height * (1 - at))}h${width}`).join('') },
    { role: 'break', d: breaks.map((slot) => `M${round(x(slot - 0.5))} 0v${height}`).join('') },
    { role: 'line', d: joined(view, slots, points, axis), series: 0 },
    { role: 'dots', d: points.map(dot).join(''), series: 0 },
    {
      role: 'hollow',
      d: points
        .filter(({ hollow, revised }) => hollow || revised)
        .map(dot)
        .join(''),
      series: 0,
    },
  ];
  const { dense } = wordsOf(locale);
  const bounded = points.filter(({ band }) => band !== null).map(({ quantity }) => quantity);
  return {
    paths,
    x: timeTicks(slots),
    y: axis.ticks,
    ends: [],
    uprights: breaks.slice(0, 1).map((slot) => ({ at: slot / slots.length, words: dense.break })),
    points: numbersAt(points, slots.length, axis),
    keys: [
      ...(bounded.length > 0
        ? [{ role: 'band' as const, words: dense.bandKey(explainedBounds(bounded)) }]
        : []),
      ...(slots.some(({ row }) => row === null) ? [{ role: 'void' as const, words: dense.voidKey }] : []),
    ],
  };
}
