import { hoursParts, inSystem, stationWordsOf } from '@gongkai/charts';
import { type LocatedStation, located, type UnionData } from '@gongkai/snapshot';
import { languageOf, type Site } from '../../site.ts';
import { registrationWords } from '../../words/registration.ts';
import { type Field, neutralFields, type Provider } from './providers.ts';

/** A sheet for one provider: its heading and a row for each station. */
export interface RegistrationSheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Finds what can be registered: the stations whose position a real union has published. Fiction is registered nowhere.
 *
 * @param entry a union
 * @returns its stations, in their order; none of a fictional one
 */
export function registrable({ union, stations }: UnionData): readonly LocatedStation[] {
  if (union.synthetic === true) return [];
  return located(stations?.stations.features ?? []).filter(({ properties }) => properties.synthetic !== true);
}

/**
 * Writes the stations of a union as a provider takes them: names and kinds in words, positions in its own coordinate reference system.
 *
 * @param site the site, in whose language the words are
 * @param entry a union with located stations
 * @param provider for whom
 * @returns the sheet
 */
export function registrationSheet(
  site: Pick<Site, 'data'>,
  entry: UnionData,
  provider: Provider,
): RegistrationSheet {
  const locale = languageOf(site);
  const [words, { fields }] = [stationWordsOf(locale), registrationWords[locale]];
  const fileSystem = entry.stations?.stations.coordinateSystem ?? 'WGS-84';
  const cells = ({ id, geometry, properties: p }: LocatedStation): Record<Field, string | number | null> => {
    const [longitude, latitude] = inSystem(
      geometry.coordinates,
      p.coordinateSystem ?? fileSystem,
      provider.system,
    );
    return {
      id,
      name: p.name,
      address: [p.township, p.address].filter(Boolean).join(''),
      longitude,
      latitude,
      system: provider.systemCode ?? provider.system,
      kind: words.kinds[p.kind],
      hours: hoursParts(p, words).join(words.between),
      services: p.services.map((service) => words.services[service]).join(words.and),
      phone: p.phone ?? null,
      verified: p.verified,
    };
  };
  const columns = provider.columns ?? neutralFields.map((field) => [field, fields[field]] as const);
  return {
    head: columns.map(([, name]) => name),
    rows: registrable(entry).map((station) => {
      const all = cells(station);
      return columns.map(([field]) => all[field]);
    }),
  };
}
