import { latest, type UnionData } from '@gongkai/snapshot';

/** The unions of so many are read one after the other: of more, lists show the newest, and fold the others place by place. */
export const maxListed = 12;
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

const partsOf = (region: string) => region.split(/\s*·\s*/);

/** @returns the part of a union's region below its province, as 安康; empty where it has none */
export const placeWithin = ({ union }: UnionData): string => partsOf(union.region).slice(1).join(' · ');

/**
 * Sorts unions by province, provinces and unions in the order of their administrative codes, as every Chinese list of places has them.
 *
 * @param unions of a site
 * @returns the provinces, each with its unions
 */
export function byProvince(unions: readonly UnionData[]): readonly Province[] {
  const sorted = [...unions].sort(
    (a, b) => a.union.adcode.localeCompare(b.union.adcode) || a.union.id.localeCompare(b.union.id),
  );
  const names = [...new Set(sorted.map(({ union }) => partsOf(union.region)[0] ?? union.region))];
  return names.map((name, index) => ({
    name,
    id: `province-${index + 1}`,
    entries: sorted.filter(({ union }) => (partsOf(union.region)[0] ?? union.region) === name),
  }));
}
