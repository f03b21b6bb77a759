import type { Snapshot } from '@gongkai/snapshot';

/** A snapshot without some of its numbers. */
export interface Redacted {
  readonly snapshot: Snapshot;
  /** Ids of what was taken out: those that were named, and what was derived of them. */
  readonly removed: readonly string[];
  /** The words in which they were printed, to be looked for elsewhere. */
  readonly printed: readonly string[];
}

/** What was computed of a number gives it back: a sum, less the other numbers. */
function withDerived({ observations }: Snapshot, ids: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (let count = -1; count !== all.size; ) {
    count = all.size;
    for (const { id, derived } of observations) if (derived?.of.some((of) => all.has(of))) all.add(id);
  }
  return all;
}

/** The id of a cell of a table: `<table>.<measure>[.<code>…].<time>`. */
const cellId = (
  table: NonNullable<Snapshot['tables']>[number],
  series: NonNullable<Snapshot['tables']>[number]['series'][number],
  time: string,
): string => {
  const codes = table.dimensions.flatMap(({ id }) => series.codes?.[id] ?? []);
  return [table.id, series.measure, ...codes, time.toLowerCase()].join('.');
};

/**
 * Takes numbers out of a snapshot: observations with what was derived of them, cells of tables, and whatever names them (parts of mechanisms, corrections,
 * whose reasons may tell the number).
 *
 * @param snapshot as it stands in its file
 * @param named ids of observations or of cells of tables
 * @returns a copy without them; nothing else differs
 */
export function withoutNumbers(snapshot: Snapshot, named: ReadonlySet<string>): Redacted {
  const ids = withDerived(snapshot, named);
  const removed: string[] = [];
  const printed: string[] = [];
  const take = (id: string, words: string | undefined) => {
    removed.push(id);
    if (words !== undefined) printed.push(words);
  };
  const observations = snapshot.observations.filter(({ id, quantity }) => {
    if (ids.has(id)) take(id, quantity.printed);
    return !ids.has(id);
  });
  const mechanisms = snapshot.mechanisms.map((mechanism) => ({
    ...mechanism,
    nodes: mechanism.nodes.map((node) => {
      const { observations: own, ...rest } = node;
      const kept = own?.filter((id) => !ids.has(id)) ?? [];
      if (own === undefined || kept.length === own.length) return node;
      return kept.length > 0 ? { ...node, observations: kept } : rest;
    }),
  }));
  const tables = snapshot.tables?.map((table) => ({
    ...table,
    series: table.series.map((series) => ({
      ...series,
      cells: series.cells.map((cell) => {
        const id = cellId(table, series, cell.time);
        if (!ids.has(id)) return cell;
        take(id, cell.quantity?.printed);
        return { time: cell.time, status: { obs: 'Q' as const, conf: 'C' as const } };
      }),
    })),
  }));
  const { corrections, ...rest } = snapshot;
  const kept = corrections?.filter(({ observation }) => !ids.has(observation)) ?? [];
  for (const { observation } of corrections ?? [])
    if (ids.has(observation) && !removed.includes(observation)) take(observation, undefined);
  const redacted: Snapshot = {
    ...(kept.length > 0 ? snapshot : rest),
    observations,
    mechanisms,
    ...(tables ? { tables } : {}),
    ...(kept.length > 0 ? { corrections: kept } : {}),
  };
  return { snapshot: redacted, removed, printed };
}
