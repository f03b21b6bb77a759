import type { LocatedStation } from '@gongkai/snapshot';
import { make, type SvgNode } from '../../../drawing/svg.ts';
import { paletteOf } from '../../../palette.ts';
import { markedName } from '../model/fiction.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import { groupDomain, groupOf, type StationGroup, symbolPath } from '../words/groups.ts';
import type { Sheet } from './sheet.ts';

/** @returns the id of a group's symbol in a figure. */
export const idOf = (figure: string, group: StationGroup) => `${figure}-${group}`;

/** One symbol for each group that occurs, to be placed as often as there are stations. */
export function symbols(
  sheet: Sheet,
  figure: string,
  groups: readonly StationGroup[],
  scale: number,
): SvgNode {
  const { sheet: ground, area } = paletteOf(sheet.options);
  return make(
    'defs',
    {},
    groups.map((group) =>
      make('path', {
        id: idOf(figure, group),
        class: `gk-m gk-m-${group}`,
        d: symbolPath(group, scale),
        fill: area[groupDomain[group]],
        stroke: ground,
        'stroke-width': scale,
      }),
    ),
  );
}

/**
 * A station's symbol at its place; for a page as a link to the station in the list. In a file, where there is no list, it has the station's
 * name; a fictional one says what it is everywhere.
 */
export function mark(sheet: Sheet, figure: string, station: LocatedStation, linked: boolean): SvgNode {
  const { locale } = sheet.options;
  const { properties } = station;
  const [x, y] = sheet.projected.place(station.geometry.coordinates);
  const href = `#${idOf(figure, groupOf(properties.kind))}`;
  const title =
    linked && !properties.synthetic
      ? []
      : [make('title', {}, [markedName(properties, stationWordsOf(locale))])];
  const symbol = { href, x: Math.round(x), y: Math.round(y) };
  return linked
    ? make('a', { href: `#${station.id}`, tabindex: -1 }, [...title, make('use', symbol)])
    : make('use', symbol, title);
}

/** @returns stations in the order in which they are drawn: what there is most of lies below, the rare must be seen. */
export function drawingOrder(stations: readonly LocatedStation[]): readonly LocatedStation[] {
  const often = new Map<StationGroup, number>();
  const groupAt = ({ properties }: LocatedStation) => groupOf(properties.kind);
  for (const station of stations) often.set(groupAt(station), (often.get(groupAt(station)) ?? 0) + 1);
  return [...stations].sort((a, b) => (often.get(groupAt(b)) ?? 0) - (often.get(groupAt(a)) ?? 0));
}
