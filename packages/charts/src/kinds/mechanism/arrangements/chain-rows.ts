import { isPlain } from '../boxes/contents.ts';
import type { Setting } from '../boxes/setting.ts';
import type { Part } from '../model/model.ts';
import { arrow, edgePiece, lineStyle } from '../pieces/arrow.ts';
import type { Box, Piece, Sized } from '../pieces/piece.ts';
import { lines } from '../pieces/text.ts';
import { across, heightAcross, type Lanes } from './lanes.ts';

/** Boxes wider than this leave more room to their arrows. */
const widest = 220;
const longestArrow = 72;

/** Between two rows, besides the words at the arrow that joins them. */
const turnHeight = 36;

/** Parts that follow each other in rows, every row from left to right. */
export function chainRows(
  path: readonly Part[],
  lanes: readonly Lanes[],
  { width, rows, arrow: shortest }: { width: number; rows: number; arrow: number },
  step: (index: number) => number | undefined,
  { part }: Setting,
): Sized {
  const perRow = Math.ceil(path.length / rows);
  const spare = (width - perRow * widest) / Math.max(1, perRow - 1);
  const gap = Math.max(shortest, Math.min(longestArrow, spare));
  const each = (width - (perRow - 1) * gap) / perRow;
  const boxes = path.map((one, index) => part(one, each, { centred: true, strong: true, step: step(index) }));
  const rowOf = (index: number) => Math.floor(index / perRow);
  // Labels alone are equally high, and so are boxes that hold more: all stand on the line of their arrows.
  const heightOf = (index: number) => {
    const alike = (other: Part, at: number) =>
      rowOf(at) === rowOf(index) && isPlain(other) === isPlain(path[index] ?? other);
    return Math.max(...path.flatMap((other, at) => (alike(other, at) ? (boxes[at]?.height ?? 0) : [])));
  };
  const between = Math.max(0, ...lanes.map(({ words }) => words[0]?.height ?? 0)) + turnHeight;
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(
      0,
      ...boxes.slice(row * perRow, (row + 1) * perRow).map(({ height }) => height),
      ...lanes.slice(row * perRow, (row + 1) * perRow - 1).map(heightAcross),
    ),
  );
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height + between, 0);
  const places = boxes.map((_, index): Box => {
    const [row, height] = [rowOf(index), heightOf(index)];
    const y = topOf(row) + ((heights[row] ?? 0) - height) / 2;
    return { x: (index % perRow) * (each + gap), y, width: each, height };
  });
  return {
    width,
    height: topOf(rows) - between,
    at: (x, y) => {
      const at = (index: number) => {
        const place = places[index] ?? { x: 0, y: 0, width: 0, height: 0 };
        return { ...place, x: x + place.x, y: y + place.y };
      };
      const drawn = boxes.flatMap((box, index) => {
        const place = at(index);
        return box.at(place.x, place.y, place.height);
      });
      const arrows = lanes.flatMap((lane, index): readonly Piece[] => {
        const [first, a, b] = [path[index], at(index), at(index + 1)];
        if (first === undefined) return [];
        const middle = a.y + a.height / 2;
        return rowOf(index) === rowOf(index + 1)
          ? across(lane, first, { left: a.x + each, right: b.x, middle })
          : turn(lane, first, [a, b], y + topOf(rowOf(index + 1)) - turnHeight / 2);
      });
      return [...drawn, ...arrows];
    },
  };
}

/** The arrow from the end of a row to the start of the next at `y`, its words above its long part. */
function turn(
  { links, words }: Lanes,
  first: Part,
  [a, b]: readonly [Box, Box],
  y: number,
): readonly Piece[] {
  return links.map((link, lane) => {
    const [left, right] = [b.x + b.width / 2, a.x + a.width / 2];
    const corners = [
      { x: right, y: a.y + a.height },
      { x: right, y },
      { x: left, y },
      { x: left, y: b.y },
    ];
    const text = words[lane];
    const place = { x: (left + right) / 2, top: y - 4 - (text?.height ?? 0), anchor: 'middle' } as const;
    return edgePiece(link, [
      ...arrow(link.from === first ? corners : corners.reverse(), lineStyle(link)),
      ...(text ? lines([text], place) : []),
    ]);
  });
}
