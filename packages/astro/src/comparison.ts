import { kindWords, periodWords, rowLabel, scopeWords } from '@gongkai/charts';
import type { FigureRow } from '@gongkai/snapshot';
import type { Site } from './site.ts';
import { siteWords } from './words/zh-Hans.ts';

/** One reason why figures of one indicator must not be ranked or summed, with what differs. */
export interface Reason {
  readonly title: string;
  readonly values: readonly string[];
}

const differing = (title: string, values: readonly string[]): Reason[] => {
  const distinct = [...new Set(values)];
  return distinct.length > 1 ? [{ title, values: distinct }] : [];
};

/**
 * @param rows the figures of one indicator
 * @returns why they cannot simply be compared; empty where nothing speaks against it
 */
export function whyNotComparable(rows: readonly FigureRow[], site: Site): Reason[] {
  const { reasons } = siteWords.indicator;
  const words = (values: (row: FigureRow) => string) => rows.map(values);
  return [
    ...differing(
      reasons.periods,
      words((row) => periodWords(row.observation.period)),
    ),
    ...differing(
      reasons.levels,
      words((row) => row.union.name),
    ).filter(() => new Set(rows.map((row) => row.union.level)).size > 1),
    ...differing(
      reasons.scopes,
      words((row) => scopeWords(row, site.unionName) ?? siteWords.indicator.own),
    ),
    ...differing(
      reasons.kinds,
      words((row) => kindWords(row.observation.quantity.kind)),
    ),
    ...differing(
      reasons.units,
      words((row) => row.observation.quantity.unit ?? ''),
    ),
    ...differing(reasons.labels, words(rowLabel)),
  ];
}
