import type { FigureRow } from '@gongkai/snapshot';
import type { Locale, WordOptions } from '../options.ts';
import { rowWordsOf } from './row-words.ts';

/**
 * Says in words whose number a row is.
 *
 * @param row a figure
 * @param unionName name of a union by id; the id itself is shown where it gives none
 * @returns whose figure it is, or null where it is the union's own
 * @example
 * ```ts
 * const [row] = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件']] }).rows;
 * scopeWords(row); // null: it is the union's own
 * ```
 */
export function scopeWords(
  row: FigureRow,
  unionName?: WordOptions['unionName'],
  locale?: Locale,
): string | null {
  const { scope } = row.observation;
  const words = rowWordsOf(locale).scope;
  const name = (id: string) => unionName?.(id) ?? id;
  if (scope.type === 'own') return null;
  if (scope.type === 'superior') return words.superior(name(scope.union));
  const parts = [scope.union === undefined ? null : name(scope.union), scope.place ?? null];
  return words.subunit(parts.filter((part) => part !== null).join(' · '));
}
