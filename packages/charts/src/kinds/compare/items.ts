import type { FigureView } from '@gongkai/snapshot';
import { type DrawnRow, drawnRows } from '../../drawing/drawn-rows.ts';
import type { WordOptions } from '../../options.ts';
import { levelLabel } from '../../words/code-labels.ts';
import { printedRows, whyNotComparable } from './reasons.ts';

/** @returns items named by their unions; where they do not all count the same, by what each counts, else by the level of the union, which is then said below. */
export function itemsByUnion(
  view: FigureView,
  items: readonly DrawnRow[],
  { locale }: WordOptions,
): readonly DrawnRow[] {
  const isSame = new Set(items.map(({ label }) => label)).size < 2;
  const [colon, semicolon] = locale === 'en' ? [': ', '; '] : ['：', '；'];
  return items.map((item, index) => {
    const union = view.rows[index]?.union;
    if (!union) return item;
    const level = levelLabel(union.level, locale);
    if (isSame) return { ...item, label: `${union.shortName} · ${level}` };
    const detail = [level, item.detail].filter(Boolean).join(semicolon);
    return { ...item, label: `${union.shortName}${colon}${item.label}`, detail };
  });
}

/** @returns whether the printed rows may stand on one axis: at least two unions with one row each, all drawn, and no reason against it. */
export function isComparable(view: FigureView, options: WordOptions): boolean {
  const rows = printedRows(view.rows);
  const isSingle = new Set(rows.map(({ union }) => union.id)).size === rows.length;
  const isDrawn = drawnRows({ ...view, rows }, options).every(({ shape }) => shape !== null);
  return rows.length >= 2 && isSingle && isDrawn && whyNotComparable(rows, options).length === 0;
}
