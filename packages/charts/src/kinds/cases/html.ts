import type { FigureView, StoryPart } from '@gongkai/snapshot';
import { partHeading } from '../../drawing/headings.ts';
import { namedByTime, partsOf } from '../../drawing/parts.ts';
import type { WordOptions } from '../../options.ts';
import type { Body } from '../../page/body.ts';
import { isLone, shapesOf } from '../../row/shape.ts';
import { stylesOf } from '../../row/styles.ts';
import { groupOf, type RowGroup } from '../../rows/groups.ts';
import { rowsHtml } from '../../rows/rows.ts';

/** Parts of the story that stand under one heading, in their order. */
const sections: readonly (readonly [StoryPart, ...StoryPart[]])[] = [
  ['received', 'pending', 'settled'],
  ['rate'],
  ['persons', 'amount', 'recovered'],
  ['byKind'],
  ['byMonth'],
];

/** @returns the parts of a story of cases: received, in progress, settled; the rate; whom and how much they concerned; of what kind; month by month. */
export function casesGroups(view: FigureView, options: WordOptions): readonly RowGroup[] {
  const groups = sections.flatMap((parts) => {
    const own = partsOf(view, parts);
    if (own.rows.length === 0) return [];
    const [style = 'word'] = stylesOf(own);
    const [first] = parts;
    const isApart = first === 'persons' || (style === 'word' && isLone(shapesOf(own.rows)));
    const heading = partHeading(first, view.rows, options.locale);
    const named: FigureView = first === 'byMonth' ? namedByTime(own, options.locale) : own;
    return [groupOf(named, isApart ? 'large' : style, options, { heading })];
  });
  // What belongs to no part of the story is not lost.
  const known = new Set(sections.flat());
  const rest = view.rows.filter(({ part }) => part === undefined || !known.has(part));
  if (rest.length > 0) groups.push(groupOf({ ...view, rows: rest }, 'word', options));
  const [only] = groups;
  // A lone group needs no heading: the figure's title says what it is.
  return groups.length === 1 && only ? [{ ...only, heading: null }] : groups;
}

/** The story of cases in rows. */
export const casesBody: Body = (view, options) => {
  const groups = casesGroups(view, options);
  return groups.length === 0 ? null : rowsHtml(groups, options);
};
