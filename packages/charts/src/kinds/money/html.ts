import type { FigureView, StoryPart } from '@gongkai/snapshot';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import { partHeading } from '../../drawing/headings.ts';
import { partsOf } from '../../drawing/parts.ts';
import type { WordOptions } from '../../options.ts';
import type { Body } from '../../page/body.ts';
import { isLone, shapesOf } from '../../row/shape.ts';
import { groupOf, type RowGroup, scaleFor } from '../../rows/groups.ts';
import { rowsHtml } from '../../rows/rows.ts';

/** Parts that are sums of money: they share one axis, so that spent can be seen against raised. */
const sums = ['raised', 'spent', 'byLevel'] as const satisfies readonly StoryPart[];

/** @returns the parts of a story of money: raised, spent, paid by each level, on one axis; whom it reached stands apart from it, in large type. */
export function moneyGroups(view: FigureView, options: WordOptions): readonly RowGroup[] {
  const over = (part: StoryPart) => partHeading(part, view.rows, options.locale);
  const money = partsOf(view, sums);
  const items = drawnRows(money, options);
  const lone = isLone(shapesOf(money.rows));
  const parts = sums.flatMap((part): RowGroup[] => {
    const own = partsOf(view, [part]);
    const itsItems = items.filter((_, index) => money.rows[index]?.part === part);
    return own.rows.length === 0
      ? []
      : [groupOf(own, lone ? 'large' : 'bar', options, { heading: over(part), items: itsItems })];
  });
  // One axis for all of them: its ticks stand below the last.
  const scale = lone
    ? null
    : scaleFor(
        parts.flatMap(({ rows }) => rows),
        'bar',
        options.locale,
      );
  const shared = parts.map((group, index) => ({
    ...group,
    scale,
    hasTicks: scale !== null && scale.ticks.length > 0 && index === parts.length - 1,
  }));
  const reached = partsOf(view, ['reached']);
  // What belongs to no part of the story is not lost.
  const known = new Set<StoryPart | undefined>([...sums, 'reached']);
  const rest = view.rows.filter(({ part }) => !known.has(part));
  return [
    ...shared,
    ...(reached.rows.length > 0 ? [groupOf(reached, 'large', options, { heading: over('reached') })] : []),
    ...(rest.length > 0 ? [groupOf({ ...view, rows: rest }, 'word', options)] : []),
  ];
}

/** The story of money in rows. */
export const moneyBody: Body = (view, options) => {
  const groups = moneyGroups(view, options);
  return groups.length === 0 ? null : rowsHtml(groups, options);
};
