import type { FigureView } from '@gongkai/snapshot';
import type { DrawOptions } from '../options.ts';
import { commonPeriod } from '../row/common-period.ts';
import { denominatorOf, denominatorWords } from '../row/denominator.ts';
import { knownRemarks } from '../row/remarks.ts';
import { type Shape, shapesOf } from '../row/shape.ts';
import { shownWords } from '../row/shown.ts';
import { rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { scopeWords } from '../words/scope.ts';
import type { Quantity } from '../words/words.ts';

/** One row of a drawing, in words and as a shape. */
export interface DrawnRow {
  readonly id: string;
  readonly label: string;
  /** What must be known beside the label: its own period or scope, where rows differ; a rate's denominator; that it is derived, made up, a change. */
  readonly detail: string;
  /** Of these, what is said of the number itself: what it is a share of, that it is derived, made up, a change. */
  readonly remarks: readonly string[];
  readonly quantity: Quantity;
  /** Its words as printed; those of a derived number. */
  readonly shown: string;
  readonly shape: Shape | null;
  /** A later snapshot gave another number in its place. */
  readonly revised?: true;
  /** Date of its snapshot, where the same id stands in several. */
  readonly snapshot?: string;
}

/** @returns the rows of a view as they are drawn. */
export function drawnRows(view: FigureView, { locale, unionName }: DrawOptions): readonly DrawnRow[] {
  const onePeriod = commonPeriod(view.rows, locale) !== null;
  const shapes = shapesOf(view.rows);
  return view.rows.map((row, index) => {
    const { observation, part } = row;
    const rate = view.figure.kind === 'rate' || part === 'rate';
    const denominator = denominatorWords(row, locale);
    const isKnown = denominatorOf(row) !== null;
    const remarks = knownRemarks(row, locale);
    const details = [
      scopeWords(row, unionName, locale),
      onePeriod ? null : periodWords(observation.period, locale),
      rate && !isKnown ? denominator : null,
      ...remarks,
    ];
    return {
      id: observation.id,
      label: rowLabel(row, locale),
      detail: details.filter((part) => part !== null).join(locale === 'en' ? '; ' : '；'),
      remarks,
      quantity: observation.quantity,
      shown: shownWords(row, locale),
      shape: shapes[index] ?? null,
    };
  });
}
