import { byPlace, latest, maxListed, regionParts, type UnionData } from '@gongkai/snapshot';

/** More than this the front page names provinces alone; their unions are a page of their own. */
export const maxOnHome = 400;

/** @returns whether a site has so many unions that a reader looks for one of them rather than reads all. */
export const hasMany = (unions: readonly UnionData[]): boolean => unions.length > maxListed;

/** @returns unions by the day of their newest snapshot, the newest first; those of one day stay in their order. */
export const newestFirst = (unions: readonly UnionData[]): readonly UnionData[] =>
  unions.toSorted((a, b) => latest(b).snapshot.date.localeCompare(latest(a).snapshot.date));

/** The unions of one province. */
export interface Province {
  readonly name: string;
  /** Id of its place on a page. */
  readonly id: string;
  readonly entries: readonly UnionData[];
}

/** @returns the part of a union's region below its province, as 安康; empty where it has none */
export const placeWithin = ({ union }: UnionData): string => regionParts(union).slice(1).join(' · ');

/**
 * Sorts unions by province, provinces and unions in the order of their administrative codes.
 *
 * @param unions of a site
 * @returns the provinces, each with its unions
 */
export const byProvince = (unions: readonly UnionData[]): readonly Province[] =>
  byPlace(unions, ({ union }) => union, 0).map(({ name, items }, index) => ({
    name,
    id: `province-${index + 1}`,
    entries: items,
  }));
