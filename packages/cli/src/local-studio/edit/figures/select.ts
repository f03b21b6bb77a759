import { type FigureKind, latest, selectKeys, type UnionData } from '@gongkai/snapshot';
import { type Json, recordOf, textOf, textsOf } from '../value.ts';

/** @returns the numbers that a figure names, in its order, whatever part they play in it. */
export function namedIds(select: Json): readonly string[] {
  if ('observations' in select) return textsOf(select.observations);
  if ('series' in select) return [textOf(select.series)].filter((id) => id !== '');
  const story = recordOf(select.cases ?? select.money);
  return [...new Set(Object.values(story).flatMap(textsOf))];
}

/**
 * What a figure of another kind selects: the same numbers, as far as that kind shows numbers.
 *
 * @param before what the figure selects now
 * @param entry the union, whose first number, table or mechanism stands where there is none
 */
export function selectFor(kind: FigureKind, before: Json, entry: UnionData): Json {
  const key = selectKeys[kind];
  if (key in before) return before;
  const { snapshot } = entry.snapshots.length > 0 ? latest(entry) : { snapshot: null };
  const named = namedIds(before);
  const ids = named.length > 0 ? named : (snapshot?.observations.slice(0, 1).map(({ id }) => id) ?? []);
  const indicator =
    snapshot?.observations.find(({ id }) => id === ids[0])?.indicator ??
    textOf(before.indicator ?? before.distribution);
  switch (key) {
    case 'observations':
      return { observations: ids };
    case 'cases':
      return { cases: { received: ids } };
    case 'money':
      return { money: { spent: ids } };
    case 'series':
      return { series: ids[0] ?? '' };
    case 'indicator':
      return { indicator };
    case 'distribution':
      return { distribution: indicator, level: entry.union.level, period: snapshot?.date.slice(0, 4) ?? '' };
    case 'table':
      return { table: snapshot?.tables?.[0]?.id ?? '' };
    case 'mechanism':
      return { mechanism: snapshot?.mechanisms[0]?.id ?? '' };
    case 'stations':
      return { stations: {} };
  }
}
