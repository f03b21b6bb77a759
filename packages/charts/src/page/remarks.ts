import type { FigureView } from '@gongkai/snapshot';
import { printedRows, whyNotComparable } from '../kinds/compare/reasons.ts';
import { trendRemarks } from '../kinds/trend/remarks.ts';
import type { WordOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';

/** What a trend or a comparison says beside its numbers: gaps, breaks, revisions; why it declines to compare. */
export function remarks(view: FigureView, options: WordOptions): readonly string[] {
  const { compare } = wordsOf(options.locale);
  if (view.figure.kind === 'compare' && view.rows.length > 1) {
    const printed = printedRows(view.rows);
    const reasons = whyNotComparable(printed, options);
    return [
      ...(reasons.length > 0
        ? [compare.notComparable, ...reasons.map(({ title, values }) => compare.reason(title, values))]
        : printed.length > 1
          ? [compare.comparable]
          : []),
      ...(printed.length < view.rows.length ? [compare.derivedApart] : []),
    ];
  }
  return view.figure.kind === 'trend' ? trendRemarks(view, options) : [];
}
