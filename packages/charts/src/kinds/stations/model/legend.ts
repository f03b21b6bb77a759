import type { StationsView } from '@gongkai/snapshot';
import type { Locale } from '../../../options.ts';
import { textWidth } from '../../../text/measure.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import { groupOf, type StationGroup, stationGroups } from '../words/groups.ts';

/** Groups that are drawn, with how many marks each has: what has no position has no mark to be explained. */
export function groupCounts({
  stations,
}: Pick<StationsView, 'stations'>): readonly (readonly [StationGroup, number])[] {
  const counts = new Map<StationGroup, number>();
  for (const { properties, geometry } of stations) {
    if (geometry === null) continue;
    const group = groupOf(properties.kind);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return stationGroups.flatMap((group) => {
    const count = counts.get(group);
    return count === undefined ? [] : [[group, count] as const];
  });
}

/** Groups that the list holds, with how many marks each has: of some the list alone tells, and their symbols are explained, too. */
export function listedGroups(
  view: Pick<StationsView, 'stations'>,
): readonly (readonly [StationGroup, number])[] {
  const drawn = new Map(groupCounts(view));
  const listed = new Set(view.stations.map(({ properties }) => groupOf(properties.kind)));
  return stationGroups
    .filter((group) => listed.has(group))
    .map((group) => [group, drawn.get(group) ?? 0] as const);
}

/** An entry of a legend in a picture, with its place in its row. */
interface Entry {
  readonly group: StationGroup;
  readonly text: string;
  readonly x: number;
}

/** @returns the entries of a legend in rows that are no wider than the picture. */
export function legendRows(
  view: StationsView,
  width: number,
  size: number,
  locale?: Locale,
): readonly (readonly Entry[])[] {
  const words = stationWordsOf(locale);
  const rows: Entry[][] = [[]];
  let x = 0;
  for (const [group, count] of groupCounts(view)) {
    const text = words.summary.counted(words.groups[group], count);
    const wide = size * 1.5 + textWidth(text, size) + size * 1.25;
    if (x > 0 && x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1]?.push({ group, text, x });
    x += wide;
  }
  return rows;
}
