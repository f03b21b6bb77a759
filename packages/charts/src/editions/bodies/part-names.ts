import type { FigureView } from '@gongkai/snapshot';
import { make } from '../../drawing/svg.ts';
import { certaintyWord } from '../../kinds/mechanism/model/relation-text.ts';
import { branches } from '../../kinds/mechanism/model/tree.ts';
import { stepsOf } from '../../kinds/mechanism/summary.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { type Paragraph, paragraph, placeParagraphs } from '../text/paragraph.ts';
import { type Body, nodesBody, type Room } from './body.ts';

const gap = 7;
const gutter = 18;
const square = 7;
const indent = 15;

/** How large names are set; the largest size at which all fit is taken. */
const sizes = [22, 20, 18, 16.5, 15, 14] as const;

/** So few parts say little: each that has parts of its own gives way to them. */
const fewParts = 3;

/** Names of the parts that stand in no other, or of theirs where those are few, each with how certain it is; steps with their numbers. */
function namesOf({ mechanism }: FigureView, locale: DrawOptions['locale']): readonly string[] {
  if (mechanism === null) return [];
  const words = wordsOf(locale);
  const outer = branches(mechanism);
  const shown =
    outer.length > fewParts
      ? outer
      : outer.flatMap((one) => (one.children.length > 0 ? one.children : [one]));
  const parts = shown.map(({ node }) => node);
  const steps = stepsOf(mechanism);
  const isChain = steps.length === parts.length && steps.every((step) => parts.includes(step));
  return (isChain ? steps : parts).map((node, index) => {
    const name = words.outline.certain(node.label, certaintyWord(node.certainty, words));
    return isChain ? `${index + 1} ${name}` : name;
  });
}

/** Paragraphs in columns, filled from the top: every column but the last has as many. */
function columnsOf(list: readonly Paragraph[], columns: number): readonly (readonly Paragraph[])[] {
  const each = Math.ceil(list.length / columns);
  return Array.from({ length: columns }, (_, index) => list.slice(index * each, (index + 1) * each));
}

/**
 * The parts of a mechanism as a list of names, where no drawing of it fits.
 *
 * @param view a figure of a mechanism
 * @returns null where not even two names fit
 */
export function partNamesBody(
  view: FigureView,
  room: Room,
  options: DrawOptions,
  smallest: number,
): Body | null {
  const names = namesOf(view, options.locale);
  const { ink, area } = paletteOf(options);
  const all = view.mechanism?.nodes.length ?? 0;
  for (let count = names.length; count >= Math.min(2, names.length) && count > 0; count -= 1) {
    for (const size of sizes) {
      if (size < smallest) continue;
      for (const columns of [1, 2, 3].filter((one) => one <= count)) {
        const width = (room.width - gutter * (columns - 1)) / columns - indent;
        if (width < size * 5) continue;
        const list = names.slice(0, count).map((name) => paragraph(name, width, size, { fill: ink }));
        // A name in two lines is for where nothing smaller is left.
        if (list.some(({ lines }) => lines.length > (size === sizes[sizes.length - 1] ? 2 : 1))) continue;
        const stacks = columnsOf(list, columns);
        const heights = stacks.map((stack) => stack.reduce((sum, { height }) => sum + height + gap, -gap));
        const height = Math.max(...heights);
        if (height > room.height) continue;
        const nodes = stacks.flatMap((stack, column) => {
          const x = column * (width + indent + gutter);
          let top = 0;
          return stack.flatMap((one) => {
            const y = top + (one.size * 1.42 - square) / 2;
            const placed = placeParagraphs([one], x + indent, top);
            top += one.height + gap;
            return [
              make('rect', { x, y, width: square, height: square, fill: area[view.figure.domain] }),
              ...placed,
            ];
          });
        });
        return nodesBody(
          nodes,
          height,
          { parts: all - count, numbers: view.rows.length },
          { ...view, rows: [] },
        );
      }
    }
  }
  return null;
}
