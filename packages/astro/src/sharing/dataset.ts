import type { UnionData } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import type { SiteIdentity } from '../identity.ts';
import { newest, type Site } from '../site.ts';
import { absoluteAddress } from './absolute.ts';

/**
 * A union's numbers as search engines for data read them (schema.org `Dataset`).
 *
 * @param site the site
 * @param entry the union
 * @param identity who the site is
 * @param description a sentence of at least fifty characters, which those engines ask for
 * @returns JSON-LD that can stand in a page; null where the site does not say at which address it is published
 */
export function datasetJson(
  site: Site,
  entry: UnionData,
  { name, publisher }: Pick<SiteIdentity, 'name' | 'publisher'>,
  description: string,
): string | null {
  const { union } = entry;
  const page = absoluteAddress(site, addresses.union(union.id));
  if (page === null) return null;
  const { file, snapshot } = newest(entry);
  const licence = site.data.site?.dataLicence;
  const fileOf = (path: string) => absoluteAddress(site, addresses.dataFile(path));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    url: page,
    name: union.name,
    description,
    inLanguage: 'zh-Hans',
    version: snapshot.date,
    dateModified: snapshot.date,
    isAccessibleForFree: true,
    ...(licence ? { license: licence.url ?? licence.name } : {}),
    creator: { '@type': 'Organization', name: union.name },
    publisher: { '@type': 'Organization', name: publisher ?? name },
    spatialCoverage: union.region,
    isBasedOn: snapshot.sources.map(({ title, description, publisher, date, url }) => ({
      '@type': 'CreativeWork',
      name: title ?? description,
      datePublished: date.value,
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      ...(url ? { url } : {}),
    })),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: fileOf(file) },
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: fileOf(file.replace(/json$/, 'csv')),
      },
    ],
  };
  // What would end the element cannot stand in it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
