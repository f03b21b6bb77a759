import type { Domain, Level } from '../codes/figures.ts';
import type { FigureView } from '../select/figure-view.ts';
import type { FigureRow, NumberedSource } from '../select/rows.ts';
import type { Figure, Indicator, Observation, Source, Union } from '../types.ts';
import type { InputRow } from './grid-rows.ts';
import type { RowKind } from './types.ts';

/** What is said of a whole figure. */
export interface Head {
  /** A slug; ids of its rows begin with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly area: Domain;
  readonly source: Source | null;
  readonly notes: readonly string[];
  readonly synthetic: boolean;
}

/** Words of which nobody can tell how much they are. */
const unreadQuantity = (printed: string): Observation['quantity'] => ({
  printed,
  kind: 'unclear',
  value: null,
  low: null,
  high: null,
  unit: null,
});

function quantityOf({ quantity, text }: InputRow): Observation['quantity'] {
  if (quantity === null) return unreadQuantity(text);
  // Where each word stands is no part of what they mean.
  const { spans: _, ...meaning } = quantity as typeof quantity & { readonly spans?: unknown };
  return meaning;
}

/** @returns the parts of a view that say where it comes from. */
export function sourcesOf({ source }: Head): readonly NumberedSource[] {
  return source === null ? [] : [{ source, number: 1 }];
}

/** @returns what figures of every kind have in common. */
export function figureOf(head: Head): Omit<Figure, 'kind' | 'select'> {
  const { id, area, title, description, notes } = head;
  return {
    id,
    domain: area,
    title,
    ...(description === null ? {} : { description }),
    ...(notes.length === 0 ? {} : { notes: [...notes] }),
  };
}

/** A union of which no more is known than what somebody wrote: nothing else of it is looked at. */
export function unionOf(id: string, name: string, level: Level, synthetic: boolean): Union {
  const shortName = name.replace(/总工会$/, '') || name;
  return {
    id,
    name,
    shortName,
    level,
    adcode: '000000',
    parent: null,
    region: '',
    ...(synthetic ? { synthetic: true } : {}),
  };
}

/** What all rows count: the figure's own title is all that is known of it. */
const indicatorOf = ({ id, title, area }: Head): Indicator => ({
  id,
  label: { 'zh-Hans': title, en: title },
  domain: area,
  unitFamily: 'items',
  definition: title,
});

/** Ids of several unions, by their names in the order in which they come. */
function unionIds(rows: readonly InputRow[], id: string): ReadonlyMap<string, string> {
  const names = [...new Set(rows.map(({ union, label }) => union ?? label))];
  return new Map(names.map((name, index) => [name, `${id}-u${index + 1}`]));
}

/**
 * @param rows that were read
 * @param kind how they are drawn; `compare` names its rows by their unions, `trend` by their times
 * @returns the view of a figure of which nothing is known but this
 */
export function viewOfRows(rows: readonly InputRow[], kind: RowKind, head: Head): FigureView {
  const { id, source, synthetic } = head;
  const indicator = indicatorOf(head);
  const ids = unionIds(rows, id);
  const own = unionOf(id, head.title, 'county', synthetic);
  const found = rows.map((row, index): FigureRow => {
    const name = row.union ?? row.label;
    const union =
      kind === 'compare' && row.level ? unionOf(ids.get(name) ?? id, name, row.level, synthetic) : own;
    // What is counted is the same in every union, and at every time; it is the row's own elsewhere.
    const label = kind === 'compare' || kind === 'trend' ? '' : row.label;
    return {
      observation: {
        id: kind === 'trend' ? `${id}.value` : `${kind === 'compare' ? union.id : id}.r${index + 1}`,
        indicator: id,
        ...(label === '' ? {} : { label }),
        quantity: quantityOf(row),
        period: row.period ?? { type: 'notStated', basis: 'stated' },
        scope: { type: 'own' },
        status: { obs: 'A', conf: 'F' },
        ...(source === null ? {} : { source: { ref: source.id, locator: '', phrase: row.text } }),
        ...(row.note ? { note: row.note } : {}),
      },
      indicator,
      union,
      source,
      sourceNumber: source === null ? null : 1,
      snapshotDate: '',
      snapshotFile: '',
      ...(row.quantity === null ? { unread: true as const } : {}),
    };
  });
  const select = (): Figure['select'] => {
    const observations = found.map(({ observation }) => observation.id);
    if (kind === 'trend') return { series: observations[0] ?? `${id}.value` };
    return kind === 'compare' ? { indicator: id } : { observations };
  };
  return {
    figure: { ...figureOf(head), kind, select: select() },
    union: null,
    rows: found,
    mechanism: null,
    sources: sourcesOf(head),
    snapshots: [],
  };
}
