import { countIn } from './kinds.ts';
import type { Picked } from './pick.ts';
import type { MapInput } from './types.ts';
import { dictionaries } from './words.ts';

/** @returns what a cluster or a station is, in words; empty for nothing */
export function sayPlace({ groups, source, language }: MapInput, picked: Picked | undefined): string {
  const words = dictionaries[language];
  if (!picked) return '';
  const { cluster, properties } = picked;
  if (!cluster) return words.station(String(properties.name ?? ''));
  const parts = groups
    .map((group) => ({ label: group.label, count: countIn(properties, group, source.type) }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => words.group(label, count));
  return words.cluster(Number(properties.point_count), parts);
}
