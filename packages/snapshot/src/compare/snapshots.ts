import { selectedOf } from '../select/selection.ts';
import type { Figure, Snapshot } from '../types.ts';
import { type JsonChange, jsonChanges } from './json-changes.ts';
import { compareObservations, type ObservationChange, type Side } from './observations.ts';

/** An entry of another list of a snapshot that differs: a mechanism, a table, a source. */
export interface EntryChange {
  readonly list: 'mechanisms' | 'tables' | 'sources';
  readonly id: string;
  readonly kind: 'new' | 'gone' | 'changed';
  /** Field by field, where it is changed. */
  readonly fields: readonly JsonChange[];
}

/** What the newer snapshot does to a figure. */
export interface FigureChange {
  readonly id: string;
  readonly title: string;
  /** Changes of the numbers that it shows. */
  readonly numbers: readonly ObservationChange[];
  /** Ids of numbers that it shows and that the newer snapshot does not have. */
  readonly lost: readonly string[];
  /** The snapshot for which its title was written; null where that is not said. */
  readonly writtenFor: string | null;
  /** Whether somebody should read its title again: its numbers differ, and the title was not written for them. */
  readonly asks: boolean;
}

/** Two snapshots of one union, side by side. */
export interface SnapshotComparison {
  readonly union: string;
  readonly before: string;
  readonly now: string;
  readonly numbers: readonly ObservationChange[];
  /** How many numbers are the same in both. */
  readonly unchanged: number;
  readonly others: readonly EntryChange[];
  readonly figures: readonly FigureChange[];
}

/** @returns the ids of the numbers that a figure shows of a snapshot: those it names, the one it follows, those of its mechanism's parts. */
export function shownIds(figure: Figure, { mechanisms }: Pick<Snapshot, 'mechanisms'>): string[] {
  const { select } = figure;
  if ('series' in select) return [select.series];
  if ('mechanism' in select) {
    const mechanism = mechanisms.find(({ id }) => id === select.mechanism);
    return [...new Set(mechanism?.nodes.flatMap(({ observations = [] }) => observations) ?? [])];
  }
  return selectedOf(figure).map(({ id }) => id);
}

function compareLists(before: Snapshot, now: Snapshot): EntryChange[] {
  return (['mechanisms', 'tables', 'sources'] as const).flatMap((list) => {
    const [old, next] = [before, now].map(
      (snapshot) => new Map((snapshot[list] ?? []).map((one) => [one.id, one] as const)),
    ) as [Map<string, object>, Map<string, object>];
    return [...new Set([...next.keys(), ...old.keys()])].flatMap((id): EntryChange[] => {
      const [was, is] = [old.get(id), next.get(id)];
      if (!was || !is) return [{ list, id, kind: was ? 'gone' : 'new', fields: [] }];
      const fields = jsonChanges(was, is);
      return fields.length > 0 ? [{ list, id, kind: 'changed', fields }] : [];
    });
  });
}

function compareFigure(
  figure: Figure,
  now: Snapshot,
  numbers: readonly ObservationChange[],
): FigureChange | null {
  const shown = new Set(shownIds(figure, now));
  const own = numbers.filter(
    ({ id, formerId }) => shown.has(id) || (formerId !== null && shown.has(formerId)),
  );
  const ids = new Set(now.observations.map(({ id }) => id));
  const lost = [...shown].filter((id) => !ids.has(id));
  if (own.length === 0 && lost.length === 0) return null;
  const { id, title, writtenFor = null } = figure;
  return { id, title, numbers: own, lost, writtenFor, asks: writtenFor !== now.date };
}

/**
 * Compares two snapshots of a union: number by number, and figure by figure.
 *
 * @param before the older snapshot, with the catalogue of its time
 * @param now the newer one
 * @param figures the union's figures
 * @returns everything that differs
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * const [{ snapshot: before }, { snapshot: now }] = data.unions.get('demo-a').snapshots;
 * const { indicators } = data;
 * compareSnapshots({ snapshot: before, indicators }, { snapshot: now, indicators }).numbers[0].kinds; // ['period', 'updated']
 * ```
 */
export function compareSnapshots(
  before: Side,
  now: Side,
  figures: readonly Figure[] = [],
): SnapshotComparison {
  const numbers = compareObservations(before, now);
  return {
    union: now.snapshot.union,
    before: before.snapshot.date,
    now: now.snapshot.date,
    numbers,
    unchanged: now.snapshot.observations.length - numbers.filter((one) => one.now !== null).length,
    others: compareLists(before.snapshot, now.snapshot),
    figures: figures.flatMap((figure) => compareFigure(figure, now.snapshot, numbers) ?? []),
  };
}
