import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapGroup, MapSource } from '../types.ts';

/** Name of the symbol of a group. */
export const imageOf = (group: MapGroup): string => `group:${group.id}`;

/** Name of the symbol of stations whose kind no group has. */
export const otherImage = 'other';

/** The symbol of a station, by its kind. A kind that two groups claim belongs to the first. */
export function stationImage(groups: readonly MapGroup[]): ExpressionSpecification | string {
  const images = new Map<string, string>();
  for (const group of groups)
    for (const kind of group.kinds) if (!images.has(kind)) images.set(kind, imageOf(group));
  if (images.size === 0) return otherImage;
  return ['match', ['get', 'kind'], ...[...images].flat(), otherImage] as unknown as ExpressionSpecification;
}

/** Where a cluster of our own keeps its count of a group. */
const counted = (group: MapGroup) => `group:${group.id}`;

/** How clusters of our own count: one number for each group. */
export function clusterCounts(groups: readonly MapGroup[]): Record<string, unknown> {
  return Object.fromEntries(
    groups.map((group) => [
      counted(group),
      ['+', ['case', ['in', ['get', 'kind'], ['literal', [...group.kinds]]], 1, 0]],
    ]),
  );
}

/** How many stations of a group a cluster holds. Those of a file of tiles have one count for each kind. */
export function countOf(group: MapGroup, source: MapSource['type']): ExpressionSpecification {
  if (source !== 'pmtiles') return ['coalesce', ['get', counted(group)], 0];
  return ['+', 0, ...group.kinds.map((kind): ExpressionSpecification => ['coalesce', ['get', kind], 0])];
}

/** The same count, read from a feature that was drawn. */
export function countIn(
  properties: Readonly<Record<string, unknown>>,
  group: MapGroup,
  source: MapSource['type'],
): number {
  const names = source === 'pmtiles' ? group.kinds : [counted(group)];
  return names.reduce((sum, name) => sum + (Number(properties[name]) || 0), 0);
}
