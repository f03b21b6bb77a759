import { textWidth } from '../../../text/measure.ts';
import { wrapLabel } from './clauses.ts';
import { lead } from './metrics.ts';
import type { Role, TextPiece } from './piece.ts';

/** A paragraph broken into lines and not yet placed. */
export interface Paragraph {
  readonly role: Role;
  readonly size: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function paragraph(role: Role, text: string, width: number, size: number): Paragraph {
  const lines = text === '' ? [] : wrapLabel(text, Math.max(width, size), size);
  return {
    role,
    size,
    lines,
    width: Math.max(0, ...lines.map((line) => textWidth(line.trimEnd(), size))),
    height: lines.length * size * lead,
  };
}

/** Signs that leave the right half of their square empty: a centred line looks shifted by them. */
const hanging = /[：，、；。]$/;

/** One line whose middle or edge stands at `x` and whose upper edge at `top`. */
export function line(
  role: Role,
  text: string,
  size: number,
  { x, top, anchor = 'start' }: { x: number; top: number; anchor?: TextPiece['anchor'] | undefined },
): TextPiece {
  const shift = anchor === 'middle' && hanging.test(text) ? size * 0.3 : 0;
  // Of a line's height, what is above the base line: half its leading and the height of a Chinese character.
  const y = top + size * ((lead - 1) / 2 + 0.87);
  return { kind: 'text', role, x: x + shift, y, size, anchor, text, width: textWidth(text, size) };
}

/** @returns the lines of paragraphs under each other, from `top` down. */
export function lines(
  paragraphs: readonly Paragraph[],
  place: { x: number; top: number; anchor?: TextPiece['anchor'] | undefined },
): readonly TextPiece[] {
  let { top } = place;
  return paragraphs.flatMap(({ role, size, lines: list }) =>
    list.map((text) => {
      const piece = line(role, text, size, { ...place, top });
      top += size * lead;
      return piece;
    }),
  );
}

/** @returns the height of paragraphs under each other. */
export function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { height }) => sum + height, 0);
}

/**
 * @param label of a part
 * @returns what stands before a colon and what after it: 人社局：| 职工劳动技能竞赛之家; the second is empty where there is none
 */
export function headAndRest(label: string): readonly [head: string, rest: string] {
  const at = label.indexOf('：');
  return at > 0 && at < label.length - 1 ? [label.slice(0, at + 1), label.slice(at + 1)] : [label, ''];
}
