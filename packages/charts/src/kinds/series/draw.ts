import { dot, line, rect, ruleX, ruleY } from '@observablehq/plot';
import { type Box, type BoxPath, type BoxSize, spreadEnds } from '../../box/box.ts';
import { type Tick, type ValueAxis, valueAxis } from '../../box/ticks.ts';
import type { Locale } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { dateWords } from '../../words/period.ts';
import { timeWords, yearIndex } from '../../words/time.ts';
import { explainedBounds } from '../plot/bound-notes.ts';
import { m4 } from '../plot/m4.ts';
import { type Plane, plotPaths } from '../plot/plot.ts';
import { lastPoint, type SeriesLine, type SeriesModel, type SeriesPoint, voidsOf } from './model.ts';

/** Up to so many times, three years by month, each number is a point of its own: on a phone more of them would touch, and hide the line. */
const maxDots = 36;
/** A longer note stands in the rows alone. */
const maxNote = 8;
/** Uprights nearer to each other than this share no line of words over the box. */
const minApart = 0.3;

/** How a box of lines is drawn. */
interface SeriesSize extends BoxSize {
  /** Columns of the raster to which long lines are thinned. */
  readonly columns: number;
  readonly digits?: number;
  /** Years named under the box at most. */
  readonly maxYears?: number;
  /** How far apart names of lines stand, in parts of the height. */
  readonly apart?: number;
}

const pointsOf = ({ runs }: SeriesLine) => runs.flat();

function axisOf({ lines, table }: SeriesModel, locale: Locale | undefined): ValueAxis {
  const ends = lines.flatMap((line) =>
    pointsOf(line).flatMap(({ y, band }) => [
      y,
      ...[band?.low, band?.high].filter((end) => typeof end === 'number'),
    ]),
  );
  const whole = lines.every((line) => pointsOf(line).every(({ y }) => Number.isInteger(y)));
  const unit = table.series[0]?.measure.unit ?? '';
  return valueAxis(
    ends.reduce((a, b) => Math.min(a, b), 0),
    ends.reduce((a, b) => Math.max(a, b), 0),
    {
      unit,
      whole,
      locale,
    },
  );
}

/** Years under the box; its first and last time where there are not two of them. */
function timeTicks(
  { table, times, first, last }: SeriesModel,
  [min, max]: Plane['x'],
  maxYears: number,
  locale?: Locale,
): readonly Tick[] {
  const at = (x: number) => (x - min) / (max - min);
  const year = (time: string | undefined) => Number(time?.slice(0, 4));
  const [from, to] = [year(times[0]?.time), year(times[times.length - 1]?.time)];
  const years = Array.from({ length: to - from + 2 }, (_, index) => from + index).filter((one) => {
    const index = yearIndex(one, table.frequency);
    return index >= first && index <= last;
  });
  if (years.length < 2)
    return [times[0], times[times.length - 1]].flatMap((one, index, all) =>
      one && (index === 0 || one !== all[0]) ? { at: index, words: timeWords(one.time, locale) } : [],
    );
  const every = Math.ceil(years.length / maxYears);
  return years
    .filter((_, index) => index % every === 0)
    .map((one) => ({ at: at(yearIndex(one, table.frequency)), words: dateWords(String(one), locale) }));
}

/** Where the definition changes and where a note stands, each time once. */
function uprightsOf({ times }: SeriesModel): {
  breaks: readonly number[];
  notes: readonly { x: number; note: string }[];
} {
  const breaks = times.filter(({ cells }) => cells.some((cell) => cell?.status.obs === 'B'));
  const notes = times.flatMap(({ x, cells }) => {
    const own = cells.flatMap((cell) =>
      cell?.note !== undefined && cell.status.obs !== 'B' ? cell.note : [],
    );
    return own[0] === undefined ? [] : { x, note: own[0] };
  });
  return { breaks: breaks.map(({ x }) => x), notes };
}

/** Bands of a column of the raster are one: hundreds of them would be as many rectangles. */
function bandsOf(lines: readonly SeriesLine[], axis: ValueAxis, column: number) {
  const bands = new Map<number, { x1: number; x2: number; y1: number; y2: number }>();
  for (const { x, band } of lines.flatMap(pointsOf)) {
    if (band === null) continue;
    const key = Math.floor(x / column);
    const before = bands.get(key);
    const [low, high] = [band.low ?? axis.min, band.high ?? axis.max];
    bands.set(key, {
      x1: before?.x1 ?? x - 0.5,
      x2: x + 0.5,
      y1: Math.min(before?.y1 ?? low, low),
      y2: Math.max(before?.y2 ?? high, high),
    });
  }
  return [...bands.values()];
}

/** Points that no line joins to another, and all of them where they are few. */
function dotsOf({ runs }: SeriesLine, all: boolean): readonly SeriesPoint[] {
  return runs.flatMap((run) => (all || run.length === 1 ? run : []));
}

/**
 * @param model lines through time
 * @param size of the box in which they are drawn
 * @returns marks by Plot, with the words that stand around them
 */
export function seriesBox(
  model: SeriesModel,
  { width, height, columns, digits = 0, maxYears = 5, apart = 0.13 }: SeriesSize,
  locale?: Locale,
): Box {
  const { lines, times, first, last } = model;
  const axis = axisOf(model, locale);
  // Half a step at either end: a band and a stretch without numbers are as wide as a step.
  const x = [first - 0.5, last + 0.5] as const;
  const column = (x[1] - x[0]) / columns;
  const plane: Plane = { width, height, x, y: [axis.min, axis.max], digits };
  const at = (value: number) => (value - x[0]) / (x[1] - x[0]);
  const { breaks, notes } = uprightsOf(model);
  const few = times.length <= maxDots;
  const xy = { x: 'x', y: 'y' } as const;
  const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
  const ground = plotPaths(plane, {
    void: (o) =>
      rect(
        voidsOf(model).map(([from, to]) => ({ x1: from - 0.5, x2: to + 0.5, y1: axis.min, y2: axis.max })),
        { ...edges, ...o },
      ),
    band: (o) => rect(bandsOf(lines, axis, column), { ...edges, ...o }),
    grid: (o) =>
      ruleY(
        axis.ticks.map((tick) => axis.min + tick.at * (axis.max - axis.min)),
        o,
      ),
    break: (o) =>
      ruleX(
        breaks.map((time) => time - 0.5),
        o,
      ),
    note: (o) =>
      ruleX(
        notes.map((note) => note.x),
        o,
      ),
  });
  const drawn = lines.flatMap((one, series): readonly BoxPath[] => {
    const hole = { x: Number.NaN, y: Number.NaN };
    const joined = one.runs.filter((run) => run.length > 1).flatMap((run) => [...m4(run, column), hole]);
    const dots = dotsOf(one, few);
    const paths = plotPaths(plane, {
      line: (o) => line(joined, { ...xy, ...o }),
      dots: (o) => dot(m4(dots, column), { ...xy, ...o, r: 1 }),
      hollow: (o) =>
        dot(
          m4(
            dots.filter((point) => point.hollow),
            column,
          ),
          { ...xy, ...o, r: 1 },
        ),
    });
    return (['line', 'dots', 'hollow'] as const).map((role) => ({ role, d: paths[role], series }));
  });
  const roles = ['void', 'band', 'grid', 'break', 'note'] as const;
  const uprights: Tick[] = [];
  for (const { x: place, words } of [
    ...breaks.map((time) => ({ x: time - 0.5, words: wordsOf(locale).dense.break })),
    ...notes
      .filter(({ note }) => [...note].length <= maxNote)
      .map(({ x: time, note }) => ({ x: time, words: note })),
  ]) {
    const tick = { at: at(place), words };
    if (uprights.every((other) => Math.abs(other.at - tick.at) >= minApart)) uprights.push(tick);
  }
  const bounded = lines
    .flatMap(pointsOf)
    .flatMap(({ band, cell }) => (band === null || cell.quantity === null ? [] : cell.quantity));
  const ends = lines.flatMap((line, series) => {
    const end = lastPoint(line);
    return end
      ? {
          at: (end.y - axis.min) / (axis.max - axis.min),
          words: lines.length > 1 ? line.series.label : '',
          series,
        }
      : [];
  });
  return {
    paths: [...roles.map((role) => ({ role, d: ground[role] })), ...drawn],
    x: timeTicks(model, x, maxYears, locale),
    y: axis.ticks,
    ends: spreadEnds(ends, apart),
    uprights,
    keys: [
      ...(bounded.length > 0
        ? [{ role: 'band' as const, words: wordsOf(locale).dense.bandKey(explainedBounds(bounded)) }]
        : []),
      ...(ground.void === '' ? [] : [{ role: 'void' as const, words: wordsOf(locale).dense.voidKey }]),
    ],
  };
}
