import type { FigureRow, UnionData } from '@gongkai/snapshot';
import type { Site } from '../site.ts';

/**
 * What a union reports of how many stations and other places it has. What is derived is left out: beside printed words it would look printed.
 *
 * @param site the site
 * @param entry a union
 * @returns its own counts of places as they were printed, in the order of its snapshot
 */
export function countedPlaces(site: Site, entry: UnionData): readonly FigureRow[] {
  return site
    .rows(entry)
    .filter(
      ({ indicator, observation }) =>
        indicator.domain === 'facilities' &&
        indicator.unitFamily === 'places' &&
        observation.scope.type === 'own' &&
        observation.derived === undefined,
    );
}
