import type { FigureRow, FigureView, Union } from '@gongkai/snapshot';
import { maxListed } from '@gongkai/snapshot/places';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import type { Html } from '../../html/html.ts';
import type { FigureOptions, WordOptions } from '../../options.ts';
import { groupOf, type RowGroup } from '../../rows/groups.ts';
import { placesHtml } from '../../rows/places.ts';
import { rowsHtml } from '../../rows/rows.ts';
import { levelLabel } from '../../words/code-labels.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { periodWords } from '../../words/period.ts';
import { isComparable, itemsByUnion } from './items.ts';
import { printedRows } from './reasons.ts';
import { compareNotes } from './remarks.ts';

/** One union's numbers in words, under its name and level; with its period where all its rows share one. */
function unionGroup(union: Union, view: FigureView, options: WordOptions): RowGroup {
  const isDerived = ({ observation }: FigureRow) => observation.derived !== undefined;
  const own = view.rows.filter((row) => row.union.id === union.id);
  // What was printed comes first, what is derived of it after.
  const rows = [...own.filter((row) => !isDerived(row)), ...own.filter(isDerived)];
  const periods = new Set(rows.map(({ observation }) => periodWords(observation.period, options.locale)));
  const [common] = periods;
  const heading = [
    union.shortName,
    levelLabel(union.level, options.locale),
    ...(periods.size === 1 && common !== undefined ? [common] : []),
  ].join(' · ');
  return groupOf({ ...view, rows }, 'word', options, { heading });
}

/**
 * One indicator across unions: bars on one axis where nothing speaks against it, else each union's words under its name; the notes say why.
 * What is derived stands apart from what was printed.
 *
 * @returns its groups; none where it has no rows
 */
export function compareGroups(view: FigureView, options: WordOptions): readonly RowGroup[] {
  if (view.rows.length === 0) return [];
  if (!isComparable(view, options)) {
    const unions = [...new Map(view.rows.map(({ union }) => [union.id, union])).values()];
    return unions.map((union) => unionGroup(union, view, options));
  }
  const printed: FigureView = { ...view, rows: printedRows(view.rows) };
  const derived: FigureView = { ...view, rows: view.rows.filter((row) => !printed.rows.includes(row)) };
  const apart = groupOf(derived, 'word', options, {
    heading: wordsOf(options.locale).compare.derivedApart,
    items: itemsByUnion(derived, drawnRows(derived, options), options),
  });
  return [
    groupOf(printed, 'bar', options, {
      items: itemsByUnion(printed, drawnRows(printed, options), options),
    }),
    ...(derived.rows.length > 0 ? [apart] : []),
  ];
}

/** A comparison in rows, all of them open, however many unions there are. */
export function compareRows(view: FigureView, options: FigureOptions): Html | null {
  const groups = compareGroups(view, options);
  // On no common axis, what each union has stands beside that of the others: below each other nothing could be compared.
  const areBeside = groups.length > 1 && !isComparable(view, options);
  return groups.length === 0 ? null : rowsHtml(groups, options, { areBeside });
}

/** A comparison in rows; those of many unions are folded place by place, where each reader finds the own one. */
export function compareBody(view: FigureView, options: FigureOptions): Html | null {
  const unions = new Set(view.rows.map(({ union }) => union.id));
  if (unions.size <= maxListed) return compareRows(view, options);
  const among = compareGroups(view, options);
  const areBeside = !isComparable(view, options);
  return placesHtml(view.rows, options.locale, (rows) => {
    const held = new Set(rows);
    const groups = among
      .map((group) => ({ ...group, rows: group.rows.filter(({ row }) => held.has(row)) }))
      .filter((group) => group.rows.length > 0);
    return rowsHtml(groups, options, { areBeside: areBeside && groups.length > 1, among });
  });
}
compareBody.own = { notes: compareNotes };
