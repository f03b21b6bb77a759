import type { Setting } from '../boxes/setting.ts';
import type { Link, Part } from '../model/model.ts';
import { edgeText } from '../model/relation-text.ts';
import { arrow, edgePiece, lineStyle } from '../pieces/arrow.ts';
import type { EdgePiece } from '../pieces/piece.ts';
import { lines, type Paragraph, paragraph } from '../pieces/text.ts';

/** The one or two relations between two parts that stand beside each other, with their words. */
export interface Lanes {
  readonly links: readonly Link[];
  readonly words: readonly Paragraph[];
}

export function lanesOf(links: readonly Link[], width: number, { metrics, words }: Setting): Lanes {
  return {
    links,
    words: links.map((link) => paragraph('relation', edgeText(link.edge, words), width, metrics.detail)),
  };
}

const clear = 4;

/** How far two lanes stand from their middle. */
const apart = 11;

/** Where a lane stands, from the middle: one alone in it, of two the first before it. */
function shiftOf(lane: number, lanes: number): number {
  if (lanes === 1) return 0;
  return lane === 0 ? -apart : apart;
}

/** @returns arrows from left to right or back, the first with its words above it, the second with its words below. */
export function across(
  { links, words }: Lanes,
  first: Part,
  { left, right, middle }: { left: number; right: number; middle: number },
): readonly EdgePiece[] {
  return links.map((link, lane) => {
    const y = middle + shiftOf(lane, links.length);
    const ends = [left, right].map((x) => ({ x, y }));
    const text = words[lane];
    const top = lane === 0 ? y - clear - (text?.height ?? 0) : y + clear;
    return edgePiece(link, [
      ...arrow(link.from === first ? ends : ends.reverse(), lineStyle(link)),
      ...(text ? lines([text], { x: (left + right) / 2, top, anchor: 'middle' }) : []),
    ]);
  });
}

/** @returns arrows down or up, the first of two with its words at its left, any other with them at its right. */
export function along(
  { links, words }: Lanes,
  first: Part,
  { top, bottom, middle }: { top: number; bottom: number; middle: number },
): readonly EdgePiece[] {
  return links.map((link, lane) => {
    const two = links.length > 1;
    const x = middle + shiftOf(lane, links.length);
    const ends = [top, bottom].map((y) => ({ x, y }));
    const atLeft = two && lane === 0;
    const text = words[lane];
    return edgePiece(link, [
      ...arrow(link.from === first ? ends : ends.reverse(), lineStyle(link)),
      ...(text
        ? lines([text], {
            x: atLeft ? x - 2 * clear : x + 2 * clear,
            top: (top + bottom - text.height) / 2,
            anchor: atLeft ? 'end' : 'start',
          })
        : []),
    ]);
  });
}

/** @returns how high a row must be for the words of its lanes. */
export function heightAcross({ words }: Lanes): number {
  const sides = words.map(({ height }) => (height > 0 ? height + clear : 0));
  return 2 * Math.max(0, ...sides.map((side) => side + (words.length > 1 ? apart : 0))) + 4;
}
