import type { Setting } from '../boxes/setting.ts';
import type { Part } from '../model/model.ts';
import type { Sized } from '../pieces/piece.ts';
import { type Candidate, freeRoom } from './candidate.ts';

/** Shares of the width that two or three columns may take. */
const shares: readonly (readonly number[])[] = [
  ...[50, 55, 60, 65, 70, 45, 42, 39, 35, 30].map((first) => [first, 100 - first]),
  [33.3, 33.4, 33.3],
  [44, 28, 28],
  [28, 44, 28],
  [28, 28, 44],
];

/** What columns cost for leaving the order of rows, and what it costs them not to be equal. */
const untidy = 24;
const unequal = 8;

/** All ways to break a list into so many runs, none of them empty: the places at which runs begin, and the end. */
function breaks(length: number, count: number, from = 0): readonly (readonly number[])[] {
  if (count === 1) return [[from, length]];
  return Array.from({ length: Math.max(0, length - from - count + 1) }, (_, index) =>
    breaks(length, count - 1, from + index + 1).map((rest) => [from, ...rest]),
  ).flat();
}

/** Runs of parts in columns, with what they cost. */
interface Division {
  readonly cost: number;
  readonly widths: readonly number[];
  readonly starts: readonly number[];
}

/**
 * Parts under each other in two or three columns that end at one height; the first column is read first.
 *
 * @returns the best of such arrangements; none where there is no room for two columns
 */
export function columns(
  parts: readonly Part[],
  width: number,
  sized: (part: Part, width: number) => Sized,
  { metrics: { gap }, least }: Setting,
): readonly Candidate[] {
  let best: Division | null = null;
  for (const share of shares) {
    const widths = share.map((part) => ((width - (share.length - 1) * gap) * part) / 100);
    // What does not fit a column makes it endless, and is never the best.
    const heights = widths.map((own) =>
      parts.map((part) => (least(part) <= own ? sized(part, own).height : Number.POSITIVE_INFINITY)),
    );
    for (const starts of breaks(parts.length, widths.length)) {
      const runs = widths.map((_, column) => ({ start: starts[column] ?? 0, end: starts[column + 1] ?? 0 }));
      const totals = runs.map(({ start, end }, column) =>
        (heights[column] ?? []).slice(start, end).reduce((sum, own) => sum + own + gap, -gap),
      );
      const height = Math.max(...totals);
      if (!Number.isFinite(height)) continue;
      const free = runs.map(({ start, end }, column) => {
        const each = ((height - (totals[column] ?? 0)) * (widths[column] ?? 0)) / (end - start);
        return parts.slice(start, end).reduce((sum, part) => sum + freeRoom(part, each), 0);
      });
      const room = free.reduce((sum, own) => sum + own, 0) / width;
      const cost = height + room + untidy + (new Set(share).size > 1 ? unequal : 0);
      if (best === null || cost < best.cost) best = { cost, widths, starts };
    }
  }
  return best === null ? [] : [placed(best, parts, width, sized, gap)];
}

function placed(
  { cost, widths, starts }: Division,
  parts: readonly Part[],
  width: number,
  sized: (part: Part, width: number) => Sized,
  gap: number,
): Candidate {
  const boxes = widths.map((own, column) =>
    parts.slice(starts[column], starts[column + 1]).map((part) => sized(part, own)),
  );
  const totals = boxes.map((list) => list.reduce((sum, { height }) => sum + height + gap, -gap));
  const own = Math.max(...totals);
  return {
    width,
    height: own,
    cost,
    at: (x, y, height = own) =>
      boxes.flatMap((list, column) => {
        const left = x + widths.slice(0, column).reduce((sum, each) => sum + each + gap, 0);
        const extra = (height - (totals[column] ?? 0)) / list.length;
        let top = y;
        return list.flatMap((box) => {
          const pieces = box.at(left, top, box.height + extra);
          top += box.height + extra + gap;
          return pieces;
        });
      }),
  };
}
