import type { DrawnRow } from '../../drawing/drawn-rows.ts';
import type { Locale } from '../../options.ts';
import { quoteWords } from '../../quote/words/dictionary.ts';
import { areAllExact } from '../../row/remarks.ts';
import type { RowGroup } from '../../rows/groups.ts';
import type { Scale } from '../../rows/scale.ts';

/** How a row's number is drawn. */
export type RowDrawing = 'bar' | 'track' | 'dot' | 'word' | 'large';

/** One number with what it is called. */
export interface RowBlock {
  readonly type: 'row';
  readonly item: Pick<DrawnRow, 'label' | 'detail' | 'quantity' | 'shown' | 'shape' | 'revised'>;
  readonly drawing: RowDrawing;
  readonly scale: Scale | null;
}

/** A piece of what is drawn, each in a line of its own. */
export type Block =
  | RowBlock
  | { readonly type: 'heading'; readonly text: string }
  /** Something said between rows: a gap, a change of definition. */
  | { readonly type: 'remark'; readonly text: string }
  /** A part of a mechanism with its numbers. */
  | {
      readonly type: 'part';
      readonly depth: number;
      readonly label: string;
      readonly remarks: readonly string[];
      readonly numbers: readonly {
        readonly label: string;
        readonly shown: string;
        readonly detail: string;
      }[];
    }
  | {
      readonly type: 'grid';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly { readonly text: string; readonly shade: number }[])[];
    };

/** What is drawn of a figure, and how much of it. */
export interface Drawn {
  readonly blocks: readonly Block[];
  /** Number of all rows, parts or times, also of those that are left out. */
  readonly all: number;
  readonly listed: number;
  /** Which are left out: those after the first, those before the last, times that tell least, stations that are only counted. */
  readonly cut: 'first' | 'last' | 'telling' | 'named';
}

/** @returns the blocks of groups of rows. */
export function groupBlocks(groups: readonly RowGroup[], locale?: Locale): readonly Block[] {
  return groups.flatMap(({ heading, style, rows, scale }): Block[] => [
    ...(heading === null ? [] : [{ type: 'heading' as const, text: heading }]),
    ...rows.map(
      ({ item }): RowBlock => ({
        type: 'row',
        item,
        drawing: item.shape === null && style !== 'large' ? 'word' : style,
        scale,
      }),
    ),
    ...(style === 'large' && areAllExact(rows.map(({ row }) => row))
      ? [{ type: 'remark' as const, text: quoteWords(locale).allExact }]
      : []),
  ]);
}
