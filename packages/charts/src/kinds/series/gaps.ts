import type { TableCell } from '@gongkai/snapshot';
import type { Locale } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { stretchWords, timeOf } from '../../words/time.ts';
import { codeMeaning, codeOf } from '../plot/cell.ts';
import type { SeriesModel } from './model.ts';

/** A stretch of times in which no line has a number. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  /** The number of the first time after it. */
  readonly before: number;
  /** One cell for each code that says why; none where the table has no cells for these times. */
  readonly reasons: readonly TableCell[];
}

const codesOf = (cells: readonly TableCell[]) => cells.map(codeOf).join();

/** @returns the stretches in which no line has a number; one stretch has the same codes all through. */
export function gapsOf({ times, table, first, last }: SeriesModel): readonly Gap[] {
  const at = new Map(times.map((time) => [time.x, time]));
  const gaps: Gap[] = [];
  let before = Number.NaN;
  for (let x = first; x <= last; x++) {
    const cells = (at.get(x)?.cells ?? []).filter((cell) => cell !== null);
    if (cells.some(({ quantity }) => quantity !== null)) continue;
    const reasons = [...new Map(cells.map((cell) => [codeOf(cell), cell])).values()];
    const gap = gaps[gaps.length - 1];
    const time = timeOf(x, table.frequency);
    if (gap && before === x - 1 && codesOf(gap.reasons) === codesOf(reasons))
      gaps[gaps.length - 1] = { ...gap, to: time, before: x + 1 };
    else gaps.push({ from: time, to: time, before: x + 1, reasons });
    before = x;
  }
  return gaps;
}

/** @returns a gap in words: from when to when, and why. */
export function gapWords({ from, to, reasons }: Gap, locale?: Locale): string {
  const { dense } = wordsOf(locale);
  const why = reasons.map((cell) => codeMeaning(cell, locale)).join(locale === 'en' ? '; ' : '；');
  return dense.gap(stretchWords(from, to, locale), why === '' ? dense.notReported : why);
}
