import { textWidth } from '../../../text/measure.ts';
import type { Part } from '../model/model.ts';
import { heightOf } from './columns.ts';
import type { Room } from './part.ts';

/** What a wide figure has for two wholes, and what the frame of one takes, in em. */
const wide = 52;
const frame = 2;
const largeShare = 0.72;
/** Numbers side by side take so much, in em. */
const number = 9;

const small = 0.875;
const linesOf = (text: string, width: number) => Math.ceil(textWidth(text, 1) / Math.max(1, width));

/** About how many lines a part takes in a list of that width, whose boxes stand in columns where there is room. */
function heightIn(part: Part, width: number): number {
  const { node, inside, figures } = part;
  if (inside.parts.length === 0) return heightOf(part, width - frame);
  const columns = width > 30 && !inside.parts.some(isWhole) ? 2 : 1;
  const children = inside.parts.map((child) => heightIn(child, width / columns - frame / 2) + 0.5);
  const numbers = Math.ceil(figures.length / Math.max(1, Math.floor(width / number)));
  return (
    2 +
    linesOf(node.note ?? '', width / small) +
    numbers * 3 +
    children.reduce((sum, height) => sum + height, 0) / columns
  );
}

/** @returns whether a part holds others. */
const isWhole = ({ inside }: Part) => inside.parts.length > 0;

/** Halves are plainer; other shares have to save so much of the height. */
const minSaved = 0.85;

/**
 * @param groups what stands under each other in a narrow figure: parts that lines hold together, or one
 * @returns the shares in which two wholes stand side by side in a wide figure, so that they are of about the same height; null where there are not two
 */
export function sharesOf(groups: readonly (readonly Part[])[]): readonly [Room, Room] | null {
  const [left, right, ...rest] = groups;
  if (!left || !right || rest.length > 0 || !left.some(isWhole) || !right.some(isWhole)) return null;
  const height = (parts: readonly Part[], share: number) =>
    parts.reduce((sum, part) => sum + heightIn(part, wide * share - frame) + 1, 0);
  const both = (share: number) => Math.max(height(left, share), height(right, 1 - share));
  const choices = [
    [both(largeShare), ['large', 'narrow']],
    [both(1 - largeShare), ['narrow', 'large']],
  ] as const;
  const [best] = [...choices].sort(([a], [b]) => a - b);
  return best && best[0] < both(0.5) * minSaved ? best[1] : ['half', 'half'];
}

/** Fewer boxes stand under each other. */
const minStacked = 4;

/**
 * @param parts boxes of unlike heights, of which rows would have holes
 * @returns them in two stacks of about the same height, in their order; null where they are few or hold others
 */
export function stacksOf(parts: readonly Part[]): readonly (readonly Part[])[] | null {
  if (parts.length < minStacked || parts.some(isWhole)) return null;
  const heights = parts.map((part) => heightOf(part, (wide * largeShare) / 2 - frame) + 0.5);
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0);
  const highest = (at: number) => Math.max(sum(0, at), sum(at, parts.length));
  const [cut = 1] = parts
    .map((_, at) => at)
    .slice(1)
    .sort((a, b) => highest(a) - highest(b));
  return [parts.slice(0, cut), parts.slice(cut)];
}
