import { countIn } from '../data/kinds.ts';
import type { MapInput } from '../types.ts';
import { dictionaries } from '../words.ts';
import type { Picked } from './pick.ts';

/** @returns what a cluster or a station is, in words; empty for nothing */
export function describePlace(
  { groups, source, language, synthetic }: MapInput,
  picked: Picked | undefined,
): string {
  const words = dictionaries[language];
  if (!picked) return '';
  const { cluster, properties } = picked;
  const named = (text: string) => (synthetic || properties.synthetic ? words.fictional(text) : text);
  if (!cluster) return words.station(named(String(properties.name ?? '')));
  const parts = groups
    .map((group) => ({ label: group.label, count: countIn(properties, group, source.type) }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => words.group(label, count));
  return named(words.cluster(Number(properties.point_count), parts));
}
