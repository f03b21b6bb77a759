import type { FigureRow } from '@gongkai/snapshot';
import type { WordOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { kindWords, levelLabel, rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { scopeWords } from '../words/scope.ts';

/** One reason why figures of one indicator must not be ranked or summed, with what differs. */
export interface Reason {
  readonly title: string;
  readonly values: readonly string[];
}

/** Levels that stand on one step: a county, a county-level city and a district are peers. */
const peers = new Set(['county', 'county-level-city', 'district']);

function differing(title: string, rows: readonly FigureRow[], value: (row: FigureRow) => string): Reason[] {
  const distinct = [...new Set(rows.map(value))];
  return distinct.length > 1 ? [{ title, values: distinct }] : [];
}

/**
 * @param rows the figures of one indicator
 * @returns why they cannot simply be compared; empty where nothing speaks against it
 */
export function whyNotComparable(
  rows: readonly FigureRow[],
  { locale, unionName }: WordOptions = {},
): readonly Reason[] {
  const words = wordsOf(locale);
  const { reasons } = words.compare;
  const steps = new Set(rows.map(({ union: { level } }) => (peers.has(level) ? 'county' : level)));
  return [
    ...differing(reasons.periods, rows, (row) => periodWords(row.observation.period, locale)),
    ...(steps.size > 1
      ? differing(
          reasons.levels,
          rows,
          ({ union }) => `${union.shortName} ${levelLabel(union.level, locale)}`,
        )
      : []),
    ...differing(reasons.scopes, rows, (row) => scopeWords(row, unionName, locale) ?? words.table.own),
    ...differing(reasons.kinds, rows, (row) => kindWords(row.observation.quantity.kind, locale)),
    ...differing(reasons.units, rows, (row) => row.observation.quantity.unit ?? '—'),
    ...differing(reasons.labels, rows, (row) => rowLabel(row, locale)),
  ];
}
