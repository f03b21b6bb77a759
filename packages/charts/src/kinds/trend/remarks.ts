import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { isLone, shapesOf } from '../../row/shape.ts';
import { shownWords } from '../../row/shown.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { type Slot, slotsOf, whyNotJoined } from './slots.ts';

/** Between which times no line is drawn, and why; gaps and changes of definition are told for themselves. */
function notJoined(view: FigureView, slots: readonly Slot[], { locale }: WordOptions): readonly string[] {
  const { trend } = wordsOf(locale);
  return slots.slice(1).flatMap((slot, index) => {
    const before = slots[index];
    const reason = before ? whyNotJoined(before, slot, view.rows) : 'gap';
    return !before || reason === null || reason === 'gap' || reason === 'break'
      ? []
      : trend.notJoined(before.label, slot.label, trend.reasons[reason]);
  });
}

/** @returns what a trend says beside its numbers: gaps, breaks, what is not joined, times that are inferred, revisions. */
export function trendRemarks(view: FigureView, options: WordOptions): readonly string[] {
  const { trend } = wordsOf(options.locale);
  const slots = slotsOf(view, options.locale);
  const times = (test: (slot: Slot) => boolean) => slots.filter(test).map(({ label }) => label);
  const [gaps, breaks] = [times(({ row }) => row === null), times((slot) => slot.breaks)];
  const shown = (index: number | null) => {
    const row = view.rows[index ?? -1];
    return row === undefined ? '' : shownWords(row, options.locale);
  };
  const inferred = times(({ row }) => {
    const period = view.rows[row ?? -1]?.observation.period;
    return period?.basis === 'inferred' && period.type !== 'notStated';
  });
  return [
    ...(gaps.length > 0 ? [trend.gaps(gaps)] : []),
    ...(breaks.length > 0 ? [trend.breaks(breaks)] : []),
    ...notJoined(view, slots, options),
    ...(inferred.length > 0 ? [trend.inferred(inferred)] : []),
    ...slots.flatMap(({ label, row, revised }) =>
      revised.map((index) => trend.revisions(label, shown(index), shown(row))),
    ),
  ];
}

/** What a trend says below its rows in a page. They tell all the rest themselves, unless there is but one number in large type. */
export function trendNotes(view: FigureView, options: WordOptions): readonly string[] {
  const { end } = wordsOf(options.locale).sentence;
  const remarks = isLone(shapesOf(view.rows))
    ? trendRemarks(view, options)
    : notJoined(view, slotsOf(view, options.locale), options);
  return remarks.map((remark) => remark + end.trim());
}
