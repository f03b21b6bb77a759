import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { printedRows, whyNotComparable } from './reasons.ts';

/** @returns why a comparison declines to compare, or that it may; that what is derived stands apart. */
export function compareRemarks(view: FigureView, options: WordOptions): readonly string[] {
  if (view.rows.length < 2) return [];
  const { compare } = wordsOf(options.locale);
  const printed = printedRows(view.rows);
  const reasons = whyNotComparable(printed, options);
  const comparable = printed.length > 1 ? [compare.comparable] : [];
  return [
    ...(reasons.length > 0
      ? [compare.notComparable, ...reasons.map(({ title, values }) => compare.reason(title, values))]
      : comparable),
    ...(printed.length < view.rows.length ? [compare.derivedApart] : []),
  ];
}

/** The same as sentences below the rows of a page. */
export function compareNotes(view: FigureView, options: WordOptions): readonly string[] {
  const { end } = wordsOf(options.locale).sentence;
  return compareRemarks(view, options).map((remark) => remark + end.trim());
}
