import { textWidth } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';

/** Sizes of text in a drawing of one width; the narrow one is shown on phones, where it may shrink to four fifths. */
export interface Type {
  readonly label: number;
  readonly detail: number;
  readonly value: number;
  readonly tick: number;
  readonly head: number;
  readonly large: number;
}

const narrow: Type = { label: 16, detail: 15.5, value: 18, tick: 15.5, head: 16, large: 30 };
const wide: Type = { label: 15, detail: 14, value: 18, tick: 14, head: 16, large: 32 };

/** Up to this width labels stand above their bars, beyond it beside them. */
export const narrowWidth = 420;

/** How many blocks stand beside each other at a width, at most. */
export function besideEachOther(width: number): 1 | 2 | 3 {
  if (width < narrowWidth) return 1;
  return width < 600 ? 2 : 3;
}

export function typeFor(width: number): Type {
  return width < narrowWidth ? narrow : wide;
}

/** Roles of text, each with a look of its own. */
export type TextRole = 'label' | 'detail' | 'value' | 'tick' | 'head' | 'large';

/** One line of text at its place; `y` is the base line. */
export interface TextLine {
  readonly row: number | null;
  readonly role: TextRole;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

const lead = 1.35;

/** A paragraph that has been broken into lines and not yet been placed. */
export interface Block {
  readonly role: TextRole;
  readonly size: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function block(role: TextRole, text: string, width: number, type: Type): Block {
  const size = type[role];
  const lines = text === '' ? [] : wrap(text, width, size);
  return {
    role,
    size,
    lines,
    width: Math.max(0, ...lines.map((line) => textWidth(line, size))),
    height: lines.length * size * lead,
  };
}

/** @returns the lines of blocks under each other, from `top` down. */
export function place(
  blocks: readonly Block[],
  {
    row,
    x,
    top,
    anchor = 'start',
  }: { row: number | null; x: number; top: number; anchor?: TextLine['anchor'] },
): TextLine[] {
  const placed: TextLine[] = [];
  let y = top;
  for (const { role, size, lines } of blocks) {
    for (const text of lines) {
      // Of a line's height, what is above the base line: its leading and the height of a Chinese character.
      placed.push({ row, role, anchor, x, y: y + size * 1.06, size, text });
      y += size * lead;
    }
  }
  return placed;
}

/** @returns the height of blocks under each other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}
