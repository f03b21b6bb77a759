import { textWidth } from '../../../text/measure.ts';
import { printedParts } from '../../../text/printed.ts';
import type { Quantity } from '../../../words/words.ts';
import type { PartFigure } from '../model/model.ts';
import type { Metrics } from './metrics.ts';
import type { FigurePiece, Sized, Span, TextPiece } from './piece.ts';
import { heightOf, lines, paragraph } from './text.ts';

/** The printed words as stretches of one line: number large, what bounds it and its unit smaller. */
function spansOf(quantity: Quantity, { number, label }: Metrics): readonly Span[] {
  const parts = printedParts(quantity);
  if (!parts.some(({ role }) => role === 'number')) return [];
  return parts.map(({ role, text }) => {
    if (role === 'number') return { text, size: number, look: 'number' };
    if (role === 'bound' || role === 'direction') return { text, size: label + 2, look: 'bound' };
    return { text, size: label, look: 'unit' };
  });
}

const widthOf = (spans: readonly Span[]) =>
  spans.reduce((sum, { text, size }) => sum + textWidth(text, size), 0);

/** @returns how much room the printed words of a figure take where they stand on one line; of long words, a good part. */
export function printedWidth({ quantity }: PartFigure, metrics: Metrics): number {
  const spans = spansOf(quantity, metrics);
  return Math.min(spans.length > 0 ? widthOf(spans) : metrics.claim * 6, metrics.claim * 8);
}

/** One figure: its printed words, below them what it counts and whose it is. */
function figure(
  { id, label, detail, quantity, shown }: PartFigure,
  width: number,
  metrics: Metrics,
  centred: boolean,
): Sized {
  const { number, claim } = metrics;
  const spans = spansOf(quantity, metrics);
  const onLine = spans.length > 0 && widthOf(spans) <= width;
  const wrapped = onLine ? [] : [paragraph('value', shown, width, claim)];
  const top = onLine ? number * 1.22 : Math.max(number * 1.22, heightOf(wrapped));
  const words = [
    paragraph('detail', label, width, metrics.detail),
    paragraph('tag', detail, width, metrics.detail),
  ];
  const anchor = centred ? 'middle' : 'start';
  return {
    width,
    height: top + heightOf(words),
    at: (left, y): readonly FigurePiece[] => {
      const x = centred ? left + width / 2 : left;
      const printed: TextPiece = {
        kind: 'text',
        role: 'value',
        x,
        y: y + number * 0.97,
        size: number,
        anchor,
        text: shown,
        width: widthOf(spans),
        spans,
      };
      // What is said without a number ends on the line on which numbers stand.
      const said = onLine ? [printed] : lines(wrapped, { x, top: y + top - heightOf(wrapped), anchor });
      return [{ kind: 'figure', id, pieces: [...said, ...lines(words, { x, top: y + top, anchor })] }];
    },
  };
}

const between = { x: 18, y: 10 };

/**
 * @param list figures of one part
 * @param width that they may take
 * @returns them in columns, so many as there is room for
 */
export function figureCells(
  list: readonly PartFigure[],
  width: number,
  metrics: Metrics,
  centred: boolean,
): Sized {
  const least = Math.max(metrics.detail * 7.2, ...list.map((entry) => printedWidth(entry, metrics)));
  const fit = Math.max(1, Math.floor((width + between.x) / (least + between.x)));
  const rows = Math.ceil(list.length / fit);
  const columns = Math.max(1, Math.ceil(list.length / Math.max(1, rows)));
  const each = (width - (columns - 1) * between.x) / columns;
  const cells = list.map((entry) => figure(entry, each, metrics, centred));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(0, ...cells.slice(row * columns, (row + 1) * columns).map(({ height }) => height)),
  );
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height + between.y, 0);
  return {
    width,
    height: list.length === 0 ? 0 : topOf(rows) - between.y,
    at: (x, y) =>
      cells.flatMap((cell, index) => {
        const row = Math.floor(index / columns);
        const free = Math.max(0, (row + 1) * columns - list.length);
        const indent = centred ? (free * (each + between.x)) / 2 : 0;
        return cell.at(x + indent + (index % columns) * (each + between.x), y + topOf(row));
      }),
  };
}
