import type { SeriesLine, SeriesModel, SeriesTime } from './model.ts';

/** Up to so many times stand in the rows of a page; of more, those that tell the most. */
export const maxListed = 60;

/** The places at which a line turns by at least so much (zigzag), with its first and last. */
function turns(
  values: readonly { readonly x: number; readonly y: number }[],
  least: number,
): readonly number[] {
  const [first] = values;
  if (!first) return [];
  const kept = [first.x];
  let [low, high, rising] = [first, first, null as boolean | null];
  for (const point of values) {
    if (point.y > high.y) high = point;
    if (point.y < low.y) low = point;
    if (rising !== false && high.y - point.y >= least) {
      kept.push(high.x);
      [low, high, rising] = [point, point, false];
    } else if (rising !== true && point.y - low.y >= least) {
      kept.push(low.x);
      [low, high, rising] = [point, point, true];
    }
  }
  return [...new Set([...kept, values[values.length - 1]?.x ?? first.x])];
}

/** The turning points of a line, as many of the largest as there is room for. */
function largestTurns({ runs }: SeriesLine, room: number): readonly number[] {
  const points = runs.flat();
  const values = points.map(({ y }) => y);
  const span =
    values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
  if (!(span > 0)) return turns(points, Infinity);
  let [low, high] = [0, span * 1.01];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (turns(points, middle).length > room) low = middle;
    else high = middle;
  }
  return turns(points, high);
}

/** The times of the highest and the lowest number of a line. */
export interface Extremes {
  readonly highest: string | null;
  readonly lowest: string | null;
}

/** @returns the extremes of a line; none where its definition changes, where all numbers are alike, and where most do not say how exact they are. */
export function extremesOf({ runs, series }: SeriesLine): Extremes {
  const none = { highest: null, lowest: null };
  if (series.cells.some(({ status }) => status.obs === 'B')) return none;
  const all = runs.flat();
  const points = all.filter(({ plain }) => plain);
  let [top, bottom] = [points[0], points[0]];
  for (const point of points) {
    if (top && point.y > top.y) top = point;
    if (bottom && point.y < bottom.y) bottom = point;
  }
  if (!top || !bottom || top.y === bottom.y || points.length < all.length / 2) return none;
  return { highest: top.cell.time, lowest: bottom.cell.time };
}

/** Up to so many times of the same number are told. */
const maxTied = 3;

/**
 * The times at which a line has the number that it has at one of them: who hears of the highest asks whether it was the only one.
 *
 * @param time of the highest or the lowest
 * @returns in their order; where there are many, the first of them
 */
export function timesAlike({ runs }: SeriesLine, time: string): readonly string[] {
  const points = runs.flat().filter(({ plain }) => plain);
  const own = points.find(({ cell }) => cell.time === time);
  const alike = points.filter(({ y }) => y === own?.y).map(({ cell }) => cell.time);
  return alike.length <= maxTied ? alike : [...alike.slice(0, maxTied), ''];
}

/** Whether a time must be told in words: its definition, a note, a number that is no plain one, a code. */
const isSpecial = ({ cells }: SeriesTime) =>
  cells.some((cell) => cell !== null && (cell.note !== undefined || cell.status.obs === 'B'));

/**
 * @param model lines through time
 * @param most how many times there is room for
 * @returns the times that stand in the rows: all of them, or first and last, turning points, extremes, edges of gaps and what needs a word
 */
export function listedTimes(model: SeriesModel, most: number = maxListed): readonly SeriesTime[] {
  const { lines, times } = model;
  if (times.length <= most) return times;
  const must = new Set<number>([times[0]?.x ?? 0, times[times.length - 1]?.x ?? 0]);
  for (const line of lines) {
    const { highest, lowest } = extremesOf(line);
    for (const { x, time } of times) if (time === highest || time === lowest) must.add(x);
  }
  for (const time of times) {
    if (must.size >= most / 2) break;
    if (isSpecial(time)) must.add(time.x);
  }
  const kept = new Set(must);
  const room = Math.floor((most - must.size) / Math.max(1, lines.length));
  for (const line of lines) for (const x of largestTurns(line, room)) if (kept.size < most) kept.add(x);
  return times.filter(({ x }) => kept.has(x));
}
