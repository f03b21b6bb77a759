import { isRecord } from '../json-value.ts';

const said = (value: unknown) =>
  isRecord(value) && value.synthetic !== undefined && value.synthetic !== false;

const anySaid = (list: unknown) => Array.isArray(list) && list.some(said);

/**
 * Whether a figure's JSON tells of fiction. What it says in one place holds for all of it: the file may have been put together by somebody else,
 * and an entry that says so may be one that cannot be read.
 *
 * @param raw the file, parsed
 * @returns whether the file, one of its unions, its stations or one of them is marked as synthetic
 */
export function tellsFiction(raw: Readonly<Record<string, unknown>>): boolean {
  const { unions, stations } = raw;
  const features = isRecord(stations) && Array.isArray(stations.stations) ? stations.stations : [];
  return (
    said(raw) ||
    anySaid(unions) ||
    said(stations) ||
    anySaid(features) ||
    features.some((feature: unknown) => isRecord(feature) && said(feature.properties))
  );
}
