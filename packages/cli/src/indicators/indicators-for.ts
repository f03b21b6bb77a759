import type { Data, Indicator } from '@gongkai/snapshot';

/** @returns the indicators that a union can use: the catalogue's, and its own. */
export const indicatorsFor = (data: Data, union: string): Indicator[] => [
  ...data.catalogue.indicators,
  ...(data.unions.get(union)?.ownIndicators ?? []),
];
