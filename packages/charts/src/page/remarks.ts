import type { FigureView } from '@gongkai/snapshot';
import { whyNotComparable } from '../compare/reasons.ts';
import type { WordOptions } from '../options.ts';
import { slotsOf } from '../trend/slots.ts';
import { wordsOf } from '../words/dictionary.ts';

/** What a trend or a comparison says beside its numbers: gaps, breaks, revisions; why it declines to compare. */
export function remarks(view: FigureView, options: WordOptions): readonly string[] {
  const { trend, compare } = wordsOf(options.locale);
  if (view.figure.kind === 'compare' && view.rows.length > 1) {
    const reasons = whyNotComparable(view.rows, options);
    return reasons.length === 0
      ? [compare.comparable]
      : [compare.notComparable, ...reasons.map(({ title, values }) => compare.reason(title, values))];
  }
  if (view.figure.kind !== 'trend') return [];
  const slots = slotsOf(view, options.locale);
  const times = (test: (slot: (typeof slots)[number]) => boolean) =>
    slots.filter(test).map(({ label }) => label);
  const [gaps, breaks] = [times(({ row }) => row === null), times((slot) => slot.breaks)];
  const printed = (row: number | null | undefined) =>
    view.rows[row ?? -1]?.observation.quantity.printed ?? '';
  return [
    ...(gaps.length > 0 ? [trend.gaps(gaps)] : []),
    ...(breaks.length > 0 ? [trend.breaks(breaks)] : []),
    ...slots.flatMap(({ label, row, revised }) =>
      revised.map((index) => trend.revisions(label, printed(index), printed(row))),
    ),
  ];
}
