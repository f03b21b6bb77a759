import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { type DrawnRow, drawnRows } from '../../drawing/drawn-rows.ts';
import { toldRows } from '../../drawing/facts.ts';
import { itemsByUnion } from '../../kinds/compare/items.ts';
import { distributionPlace } from '../../kinds/distribution/words.ts';
import { cellWords } from '../../kinds/plot/cell.ts';
import { lastPoint, seriesModel } from '../../kinds/series/model.ts';
import type { DrawOptions } from '../../options.ts';
import { toldBeside } from '../../row/styles.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { periodWords } from '../../words/period.ts';
import { scopeWords } from '../../words/scope.ts';
import { timeWords } from '../../words/time.ts';

/** Numbers that may be set in large type, in the order of what matters most. */
export interface Numbers {
  readonly items: readonly DrawnRow[];
  /** What a figure that shows only the first of them shows. */
  readonly viewOf: (count: number) => FigureView;
  /** All numbers of the figure. */
  readonly total: number;
}

/** The last number of each line, with its time. */
function lastNumbers(view: FigureView, { locale }: DrawOptions): Numbers {
  const { table } = view;
  const total =
    table?.series.reduce(
      (sum, { cells }) => sum + cells.filter(({ quantity }) => quantity !== null).length,
      0,
    ) ?? 0;
  const items = (table ? seriesModel(table).lines : []).flatMap((line): DrawnRow[] => {
    const cell = lastPoint(line)?.cell;
    if (!cell?.quantity) return [];
    const { id, quantity, time } = cell;
    const remarks = view.union?.synthetic ? [wordsOf(locale).standing.synthetic] : [];
    const detail = [timeWords(time, locale), ...remarks].join(locale === 'en' ? '; ' : '；');
    return [
      {
        id,
        label: line.series.label,
        detail,
        remarks,
        quantity,
        shown: cellWords(cell, locale),
        shape: null,
      },
    ];
  });
  const { table: _, ...rest } = view;
  return { items, viewOf: () => rest, total };
}

/** The newest number of a trend, named by its time: what it counts is the title over it. */
function newest(view: FigureView, all: readonly DrawnRow[], { locale, unionName }: DrawOptions): Numbers {
  const { rows } = view;
  const [item, row] = [all[rows.length - 1], rows[rows.length - 1]];
  if (!item || !row) return { items: [], viewOf: () => view, total: rows.length };
  const label = periodWords(row.observation.period, locale);
  const details = [scopeWords(row, unionName, locale), ...item.remarks].filter((part) => part !== null);
  const detail = details.join(locale === 'en' ? '; ' : '；');
  return {
    items: [{ ...item, label, detail }],
    viewOf: () => ({ ...view, rows: [row] }),
    total: rows.length,
  };
}

/** Says when a number is of, where nothing else in the picture does. */
function withPeriod(item: DrawnRow, row: FigureRow | undefined, { locale }: DrawOptions): DrawnRow {
  const when = row ? periodWords(row.observation.period, locale) : '';
  if (when === '' || item.detail.includes(when)) return item;
  return { ...item, detail: [when, item.detail].filter(Boolean).join(locale === 'en' ? '; ' : '；') };
}

/** Says whose number it is, and how those of the others stand to it. */
function among(item: DrawnRow, view: FigureView, { union }: FigureRow, options: DrawOptions): DrawnRow {
  const [comma, semicolon] = options.locale === 'en' ? [', ', '; '] : ['，', '；'];
  const detail = [item.detail, distributionPlace(view, options)].filter(Boolean).join(semicolon);
  return { ...item, label: [union.shortName, item.label].join(comma), detail };
}

/** The numbers of a comparison, the first of each union before the second of any. */
function compared({ rows, ...view }: FigureView, items: readonly DrawnRow[]): Numbers {
  const turns = new Map<string, number>();
  const list = rows.flatMap((row, index) => {
    const turn = turns.get(row.union.id) ?? 0;
    turns.set(row.union.id, turn + 1);
    const item = items[index];
    return item ? [{ row, item, turn }] : [];
  });
  list.sort((a, b) => a.turn - b.turn);
  return {
    items: list.map(({ item }) => item),
    viewOf: (count) => ({ ...view, rows: list.slice(0, count).map(({ row }) => row) }),
    total: rows.length,
  };
}

/**
 * The numbers of a figure, each with what must be known to read it alone: those of a comparison named by their unions, the newest of a
 * trend with its time, a distribution's own, the last of each line of a series.
 *
 * @param view a figure with what it shows
 * @param hasNotes whether notes stand below them, and with them what notes leave to the numbers
 */
export function numbersOf(view: FigureView, options: DrawOptions, hasNotes: boolean): Numbers {
  const { figure, rows, distribution } = view;
  const isTold = toldBeside(view);
  const told = hasNotes ? toldRows(view, options) : [];
  const all = drawnRows(view, options).map((item, index) => (isTold[index] && told[index]) || item);
  const only = (index: number): Numbers => {
    const [item, row] = [all[index], rows[index]];
    return item && row
      ? {
          items: [among(withPeriod(item, row, options), view, row, options)],
          viewOf: () => ({ ...view, rows: [row] }),
          total: rows.length,
        }
      : { items: [], viewOf: () => view, total: rows.length };
  };
  if (figure.kind === 'series') return lastNumbers(view, options);
  if (figure.kind === 'trend') return newest(view, all, options);
  if (figure.kind === 'distribution')
    return only(rows.findIndex((row) => row.union.id === distribution?.own));
  if (figure.kind === 'compare') return compared(view, itemsByUnion(view, all, options));
  return {
    items: all,
    viewOf: (count) => ({ ...view, mechanism: null, rows: rows.slice(0, count) }),
    total: rows.length,
  };
}
