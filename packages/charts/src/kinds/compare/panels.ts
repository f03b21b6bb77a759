import type { FigureView, Union } from '@gongkai/snapshot';
import type { ChartLayout } from '../../drawing/chart-layout.ts';
import { drawnRows } from '../../drawing/drawn-rows.ts';
import { layoutDefaults } from '../../drawing/layout-defaults.ts';
import {
  type Block,
  besideEachOther,
  block,
  heightOf,
  place,
  type TextLine,
  typeFor,
} from '../../drawing/text-block.ts';
import type { DrawOptions } from '../../options.ts';
import { denominatorWords } from '../../row/denominator.ts';
import { rowRemarks } from '../../row/remarks.ts';
import { shownWords } from '../../row/shown.ts';
import { levelLabel } from '../../words/code-labels.ts';
import { rowLabel } from '../../words/labels.ts';
import { periodWords } from '../../words/period.ts';
import { scopeWords } from '../../words/scope.ts';

const gutter = 20;
const below = 18;

/** One figure of a union: its words and its number. */
interface Entry {
  readonly row: number;
  readonly label: readonly Block[];
  readonly value: Block;
}

/** What one union reports, measured for its column. */
interface UnionPanel {
  readonly head: readonly Block[];
  readonly entries: readonly Entry[];
  /** Height of the entries, without the head. */
  readonly height: number;
}

function measured(union: Union, view: FigureView, room: number, options: DrawOptions): UnionPanel {
  const { width = 480, locale, unionName } = options;
  const type = typeFor(width);
  const own = [...view.rows.entries()].filter(([, row]) => row.union.id === union.id);
  // What was printed comes first, what is derived of it after.
  const isDerived = ([, row]: (typeof own)[number]) => row.observation.derived !== undefined;
  const rows = [...own.filter((entry) => !isDerived(entry)), ...own.filter(isDerived)];
  const periods = new Set(rows.map(([, row]) => periodWords(row.observation.period, locale)));
  const [common] = periods;
  const entries = rows.map(([index, row]): Entry => {
    const detail = [
      scopeWords(row, unionName, locale),
      periods.size > 1 ? periodWords(row.observation.period, locale) : null,
      denominatorWords(row, locale),
      ...rowRemarks(row, locale),
    ].filter((part) => part !== null);
    const value = block('value', shownWords(row, locale), room, type);
    return {
      row: index,
      label: [
        block('label', rowLabel(row, locale), room, type),
        block('detail', detail.join(locale === 'en' ? '; ' : '；'), room, type),
      ],
      value,
    };
  });
  const where = [levelLabel(union.level, locale), periods.size === 1 ? common : null].filter(Boolean);
  const head = [block('head', union.shortName, room, type), block('detail', where.join(' · '), room, type)];
  const height = entries.reduce((sum, { label, value }) => sum + heightOf(label) + value.height + 8, 0);
  return { head, entries, height };
}

/**
 * Each union's figures in a panel of its own, with level and period: side by side, on no common axis, in the order of the
 * data.
 *
 * @param view a figure of kind `compare`
 * @returns a picture not yet drawn
 */
export function panelsPicture(view: FigureView, options: DrawOptions): ChartLayout {
  const { width = 480 } = options;
  const unions = [...new Map(view.rows.map(({ union }) => [union.id, union])).values()];
  const most = besideEachOther(width);
  // Four stand better as two and two than as three and one.
  const columns = Math.min(unions.length, unions.length === 4 ? Math.min(most, 2) : most) || 1;
  const room = (width - gutter * (columns - 1)) / columns;
  const texts: TextLine[] = [];
  const rules: string[] = [];
  let y = 4;
  for (let first = 0; first < unions.length; first += columns) {
    const line = unions.slice(first, first + columns).map((union) => measured(union, view, room, options));
    // The first figures of one line stand level, however long the heads over them are.
    const heads = Math.max(...line.map(({ head }) => heightOf(head)));
    for (const [column, { head, entries }] of line.entries()) {
      const x = column * (room + gutter);
      rules.push(`M${x.toFixed(1)},${y}h${room.toFixed(1)}`);
      let top = y + 6;
      texts.push(...place(head, { row: null, x, top }));
      top += heads + 8;
      for (const { row, label, value } of entries) {
        texts.push(...place([...label, value], { row, x, top }));
        top += heightOf(label) + value.height + 8;
      }
    }
    y += heads + 14 + Math.max(...line.map(({ height }) => height)) + below;
  }
  return {
    ...layoutDefaults(view, options),
    height: Math.ceil(Math.max(1, y - below)),
    items: drawnRows(view, options).map((item) => ({ ...item, shape: null })),
    texts,
    axis: null,
    rules: rules.join(''),
    paths: () => ({ fill: '', line: '' }),
  };
}
