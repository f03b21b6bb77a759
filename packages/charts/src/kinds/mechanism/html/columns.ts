import { textWidth } from '../../../text/measure.ts';
import type { Part } from '../model/model.ts';
import { headAndRest } from '../pieces/text.ts';

/** What boxes side by side have of a wide figure, and what the frame of each takes, in em. */
const wide = 52;
const frame = 2.2;
/** A figure takes two lines and the space above it. */
const figureLines = 2.8;
const smaller = 0.875;

const linesOf = (text: string, width: number) => Math.ceil(textWidth(text, 1) / Math.max(1, width));

/** @returns about how many lines a part takes in a column of that width. */
export function heightOf({ node, figures, told, inside, placed }: Part, width: number): number {
  const [head, rest] = inside.parts.length > 0 ? [node.label, ''] : headAndRest(node.label);
  const small = [
    node.note ?? '',
    node.reach ?? '',
    placed ?? '',
    ...told.map(({ target, relation = '' }) => target + relation),
  ];
  const children = inside.parts.map((part) => heightOf(part, width - frame) + 0.5);
  return (
    1 +
    linesOf(head, width) +
    linesOf(rest, width) +
    small.reduce((sum, text) => sum + linesOf(text, width / smaller) * smaller, 0) +
    figures.length * figureLines +
    children.reduce((sum, height) => sum + height, 0)
  );
}

/** More lines than so many that stay empty in a box beside a higher one look like a hole. */
const maxEmpty = 2.2;

/** @returns whether boxes in that many columns, all of a row as high as its highest, have no holes. */
function isEven(parts: readonly Part[], columns: number): boolean {
  const heights = parts.map((part) => heightOf(part, wide / columns - frame));
  return heights.every((height, index) => {
    const start = index - (index % columns);
    return Math.max(...heights.slice(start, start + columns)) - height <= maxEmpty;
  });
}

/** Numbers of columns that have a class in the style sheet, the most first. */
const choices = [5, 4, 3, 2] as const;
export type Columns = (typeof choices)[number] | 1;

/** A word of more than so many characters wants more than a fifth of a figure's width. */
const shortest = 7;

/** @returns whether a part can stand in a column: what holds figures or relations in its parts needs all of the width. */
function fitsColumn({ figures, inside }: Part): boolean {
  return (
    inside.parts.length === 0 ||
    (figures.length === 0 &&
      inside.links.length === 0 &&
      inside.parts.every((part) => part.inside.parts.length === 0 && part.figures.length === 0))
  );
}

/**
 * @param parts boxes of one group
 * @returns in how many columns they stand in a wide figure: as many as leave no holes, the last row at least half full
 */
function columnsFor(parts: readonly Part[]): Columns {
  const count = parts.length;
  if (count < 2 || !parts.every(fitsColumn)) return 1;
  const longest = Math.max(...parts.map(({ node }) => textWidth(headAndRest(node.label)[0], 1)));
  const found = choices.find((columns) => {
    const last = count % columns;
    if (columns > count || (last !== 0 && last * 2 < columns)) return false;
    if (columns === 5 && longest > shortest) return false;
    // Four stand in two columns where there is less room.
    return isEven(parts, columns) && (columns !== 4 || isEven(parts, 2));
  });
  return found ?? 1;
}

/** Boxes of one group as they stand in a wide figure. */
export interface Arrangement {
  readonly columns: Columns;
  /** Parts that take all of the width, between others in columns. */
  readonly full: ReadonlySet<Part>;
}

/** @returns whether a part is a box with words alone. */
const isLight = ({ figures, inside }: Part) => figures.length + inside.parts.length === 0;

/**
 * @param parts boxes of one group
 * @returns them in columns; where that left holes, those with numbers or parts over the whole width and the others between them in columns
 */
export function arrangementOf(parts: readonly Part[]): Arrangement {
  const columns = columnsFor(parts);
  if (columns > 1) {
    // Alone in the last row, it has all of the width.
    const alone = parts.slice(parts.length - (parts.length % columns));
    return { columns, full: new Set(alone.length === 1 ? alone : []) };
  }
  const runs: Part[][] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (!isLight(part)) continue;
    if (before && isLight(before)) runs[runs.length - 1]?.push(part);
    else runs.push([part]);
  }
  const [longest] = runs.sort((a, b) => b.length - a.length);
  return {
    columns: longest === undefined ? 1 : columnsFor(longest),
    full: new Set(parts.filter((part) => !isLight(part))),
  };
}

/** Room between two steps for the line that joins them, in em. */
const between = 4;

/**
 * @param path steps, each reached from the one before
 * @returns them in rows of about the same length; one that is much higher than its neighbours, as for its numbers, takes all of the width
 */
export function stepsOf(path: readonly Part[]): Arrangement {
  if (path.some(({ inside }) => inside.parts.length > 0)) return { columns: 1, full: new Set() };
  const rowsOf = (count: number): Columns => {
    const most = choices.find((columns) =>
      path.every(({ node }) => linesOf(node.label, wide / columns - between - frame) <= 3),
    );
    const rows = Math.ceil(count / (most ?? 1));
    return Math.ceil(count / rows) as Columns;
  };
  const all = rowsOf(path.length);
  if (isEven(path, all)) return { columns: all, full: new Set() };
  const light = path.filter(isLight);
  return light.length === 0
    ? { columns: 1, full: new Set() }
    : { columns: rowsOf(light.length), full: new Set(path.filter((part) => !isLight(part))) };
}

/** @returns whether all parts are words so short that two stand side by side on a phone. */
export function areShort(parts: readonly Part[]): boolean {
  return parts.every(
    ({ node, figures, inside, told, placed }) =>
      textWidth(node.label, 1) <= 5 &&
      node.note === undefined &&
      node.reach === undefined &&
      placed === null &&
      figures.length + inside.parts.length + told.length === 0,
  );
}
