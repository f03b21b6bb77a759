import type { FigureView } from '@gongkai/snapshot';
import { type DrawnRow, drawnRows } from '../../drawing/drawn-rows.ts';
import type { DrawOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { markedTime, type Slot } from './slots.ts';

/** @returns the rows of a trend named by their times, each with its snapshot; a revised one is hollow and says so. */
export function trendItems(
  view: FigureView,
  slots: readonly Slot[],
  options: DrawOptions,
): readonly DrawnRow[] {
  const { trend, statuses } = wordsOf(options.locale);
  return drawnRows(view, options).map((item, index) => {
    const slot = slots.find(({ row, revised }) => row === index || revised.includes(index));
    const revised = slot?.revised.includes(index) ?? false;
    const label = slot ? markedTime(slot, view.rows[index], options.locale) : item.label;
    const snapshot = view.rows[index]?.snapshotDate;
    return {
      ...item,
      label: revised ? trend.revised(label) : label,
      // That a definition changed is said at its time.
      detail: item.remarks
        .filter((remark) => remark !== statuses.B)
        .join(options.locale === 'en' ? '; ' : '；'),
      shape: revised && item.shape ? { ...item.shape, form: 'hollow' as const } : item.shape,
      ...(snapshot === undefined ? {} : { snapshot }),
      ...(revised ? { revised: true as const } : {}),
    };
  });
}
