import type { FigureView } from '@gongkai/snapshot';
import { type Box, type BoxPath, pageBox } from '../../box/box.ts';
import { standingOf } from '../../box/interval.ts';
import { type Tick, type ValueAxis, valueAxis } from '../../box/ticks.ts';
import type { Locale } from '../../options.ts';
import { shapesOf } from '../../row/shape.ts';
import { shownWords } from '../../row/shown.ts';
import { textWidth } from '../../text/measure.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { explainedBounds } from '../plot/bound-notes.ts';
import { headroom, joinedPoints, numbersAt, type Point } from './numbers.ts';
import type { Slot } from './slots.ts';

/** Times named under the box, as many as an eye needs. */
const maxTicks = 5;
/** Longer words of a time stand in its row alone, in em. */
const maxTickWidth = 8;

/** Half of the width of a band, in parts of a time's. */
const bandHalf = 0.2;

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
  const lines = joinedPoints(points, slots, view.rows);
  const axis = valueAxis(Math.min(0, ...values), Math.max(0, ...values) * (lines.length > 0 ? headroom : 1), {
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
    {
      role: 'line',
      d: lines
        .map(
          ([from, to]) =>
            `M${round(x(from.slot))} ${round(y(from.y))}L${round(x(to.slot))} ${round(y(to.y))}`,
        )
        .join(''),
      series: 0,
    },
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
    points: numbersAt(points, lines, { times: slots.length, breaks, axis }),
    keys: [
      ...(bounded.length > 0
        ? [{ role: 'band' as const, words: dense.bandKey(explainedBounds(bounded)) }]
        : []),
      ...(slots.some(({ row }) => row === null) ? [{ role: 'void' as const, words: dense.voidKey }] : []),
    ],
  };
}
