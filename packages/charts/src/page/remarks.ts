import type { FigureView } from '@gongkai/snapshot';
import { printedRows, whyNotComparable } from '../kinds/compare/reasons.ts';
import { slotsOf, whyNotJoined } from '../kinds/trend/slots.ts';
import type { WordOptions } from '../options.ts';
import { shownWords } from '../row/shown.ts';
import { wordsOf } from '../words/dictionary.ts';

/** What a trend or a comparison says beside its numbers: gaps, breaks, revisions; why it declines to compare. */
export function remarks(view: FigureView, options: WordOptions): readonly string[] {
  const { trend, compare } = wordsOf(options.locale);
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
  if (view.figure.kind !== 'trend') return [];
  const slots = slotsOf(view, options.locale);
  const times = (test: (slot: (typeof slots)[number]) => boolean) =>
    slots.filter(test).map(({ label }) => label);
  const [gaps, breaks] = [times(({ row }) => row === null), times((slot) => slot.breaks)];
  const shown = (index: number | null) => {
    const row = view.rows[index ?? -1];
    return row === undefined ? '' : shownWords(row, options.locale);
  };
  const inferred = slots.filter(({ row }) => {
    const period = view.rows[row ?? -1]?.observation.period;
    return period?.basis === 'inferred' && period.type !== 'notStated';
  });
  return [
    ...(gaps.length > 0 ? [trend.gaps(gaps)] : []),
    ...(breaks.length > 0 ? [trend.breaks(breaks)] : []),
    ...slots.slice(1).flatMap((slot, index) => {
      const before = slots[index];
      const reason = before ? whyNotJoined(before, slot, view.rows) : 'gap';
      return !before || reason === null || reason === 'gap' || reason === 'break'
        ? []
        : trend.notJoined(before.label, slot.label, trend.reasons[reason]);
    }),
    ...(inferred.length > 0 ? [trend.inferred(inferred.map(({ label }) => label))] : []),
    ...slots.flatMap(({ label, row, revised }) =>
      revised.map((index) => trend.revisions(label, shown(index), shown(row))),
    ),
  ];
}
