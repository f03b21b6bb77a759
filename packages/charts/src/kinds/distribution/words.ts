import type { FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { commonPeriod } from '../../row/common-period.ts';
import { amount } from '../../words/amount.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { explainedBounds } from '../plot/bound-notes.ts';
import { maxListed } from './listed.ts';
import { columns, distributionModel, placeOf } from './model.ts';

/** Unions that are left out, counted by why. */
function leftOutWords({ distribution }: FigureView, locale: WordOptions['locale']): readonly string[] {
  const { dense } = wordsOf(locale);
  const leftOut = distribution?.leftOut ?? [];
  if (leftOut.length === 0) return [];
  const count = leftOut.reduce((sum, one) => sum + one.count, 0);
  return [
    dense.leftOut(
      count,
      leftOut.map((one) => dense.reasons[one.reason](one.count)),
    ),
  ];
}

function placeWords(view: FigureView, locale: WordOptions['locale']): readonly string[] {
  const model = distributionModel(view, locale);
  const place = placeOf(model);
  // Alone it stands among no others.
  if (!model.own || !place || model.points.length < 2) return [];
  const { less, more, same, open } = place;
  return [wordsOf(locale).dense.place(model.own.row.union.shortName, less, more, same, open)];
}

/** @returns how the numbers of the others stand to a union's own; empty where there is none. */
export const distributionPlace = (view: FigureView, { locale }: WordOptions): string =>
  placeWords(view, locale).join('');

/** @returns a distribution in sentences: how many unions, where its own stands, who is left out; its numbers are said as those of any figure. */
export function distributionSentences(
  view: FigureView,
  { locale }: WordOptions,
): readonly (readonly string[])[] {
  const { figureKinds, dense, period } = wordsOf(locale);
  const opening = dense.unions(figureKinds[view.figure.kind], view.rows.length);
  const common = commonPeriod(view.rows, locale);
  return [
    [common === null ? opening : period.together(opening, common)],
    placeWords(view, locale),
    leftOutWords(view, locale),
  ];
}

/** How much one column of points holds of an axis, as short as it can be said: a small one is no whole number. */
function roundStretch(reach: number): number {
  const stretch = reach / columns;
  return stretch < 10 ? Number(stretch.toPrecision(2)) : Math.round(stretch);
}

/** @returns what must be said under it: where the union stands, what hollow points are, who is left out. */
export function distributionNotes(view: FigureView, { locale }: WordOptions): readonly string[] {
  const { dense, figure, sentence } = wordsOf(locale);
  const whole = (words: string) => sentence.begin(words) + sentence.end.trim();
  const { points, axis } = distributionModel(view, locale);
  const [first] = points;
  const bounds = explainedBounds(points.map(({ row }) => row.observation.quantity));
  return [
    ...placeWords(view, locale).map(whole),
    ...(axis === null || first === undefined
      ? []
      : [
          whole(
            dense.gathered(
              amount(roundStretch(axis.max - axis.min), first.row.observation.quantity.unit, locale),
            ),
          ),
        ]),
    ...(bounds.length > 0 ? [figure.note(bounds, dense.openDots)] : []),
    ...leftOutWords(view, locale).map(whole),
  ];
}

/** @returns that not every union stands in its rows, where that is so. */
export function distributionLimits({ rows }: FigureView, { locale }: WordOptions): string | null {
  return rows.length > maxListed ? wordsOf(locale).dense.binsInstead(rows.length) : null;
}
