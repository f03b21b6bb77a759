import type { FigureRow, FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import { rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { scopeWords } from '../words/scope.ts';
import type { Quantity } from '../words/words.ts';
import { type Shape, shapeOf } from './shape.ts';

/** One row of a drawing, in words and as a shape. */
export interface Item {
  readonly id: string;
  readonly label: string;
  /** What must be known beside the label: its own period or scope, where rows differ; a rate's denominator. */
  readonly detail: string;
  readonly quantity: Quantity;
  readonly printed: string;
  readonly shape: Shape | null;
  /** A later snapshot gave another number in its place. */
  readonly revised?: true;
  /** Date of its snapshot, where the same id stands in several. */
  readonly snapshot?: string;
}

/**
 * @returns the one period of all rows in words, or null where they differ. Whether a source states it or we conclude it
 * does not make it another period; where we conclude it for some of them, that is said.
 */
export function commonPeriod(rows: readonly FigureRow[], locale: DrawOptions['locale']): string | null {
  const periods = rows.map(({ observation }) => observation.period);
  const [first] = periods;
  const times = new Set(periods.map(({ type, start, end }) => `${type} ${start} ${end}`));
  if (first === undefined || times.size > 1) return null;
  const inferred = periods.filter(({ basis }) => basis === 'inferred').length;
  if (inferred === 0 || inferred === periods.length || first.type === 'notStated')
    return periodWords(first, locale);
  return wordsOf(locale).period.partlyInferred(periodWords({ ...first, basis: 'stated' }, locale));
}

/** @returns the rows of a view as they are drawn. */
export function itemsOf(
  view: FigureView,
  { locale, unionName }: Omit<DrawOptions, 'document'>,
): readonly Item[] {
  const words = wordsOf(locale).figure;
  const onePeriod = commonPeriod(view.rows, locale) !== null;
  return view.rows.map((row) => {
    const { observation, indicator } = row;
    const rate = view.figure.kind === 'rate';
    const denominator =
      indicator.denominator === undefined
        ? words.denominatorMissing
        : words.denominator(indicator.denominator);
    const details = [
      scopeWords(row, unionName, locale),
      onePeriod ? null : periodWords(observation.period, locale),
      rate ? denominator : null,
      observation.derived === undefined ? null : words.derived,
    ];
    return {
      id: observation.id,
      label: rowLabel(row, locale),
      detail: details.filter((part) => part !== null).join(locale === 'en' ? '; ' : '；'),
      quantity: observation.quantity,
      printed: observation.quantity.printed,
      shape: shapeOf(observation.quantity),
    };
  });
}
