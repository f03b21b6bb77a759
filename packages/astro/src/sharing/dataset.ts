import type { Source, UnionData } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import { everything, workbookType } from '../everything-names.ts';
import type { SiteIdentity } from '../identity.ts';
import { newest, type Site } from '../site.ts';
import { absoluteAddress } from './absolute.ts';

/** The terms of the data: a document where it has an address, else a work with a name. */
function licenceOf(site: Site): object {
  const licence = site.data.site?.dataLicence;
  if (licence === undefined) return {};
  if (licence.url === undefined) return { license: { '@type': 'CreativeWork', name: licence.name } };
  // One of the site's own pages is named from the root.
  const own = licence.url.startsWith('/') ? absoluteAddress(site, licence.url) : null;
  return { license: own ?? licence.url };
}

const organization = (name: string) => ({ '@type': 'Organization', name });

const work = ({ title, description, publisher, date, url }: Source) => ({
  '@type': 'CreativeWork',
  name: title ?? description,
  datePublished: date.value,
  ...(publisher ? { publisher: organization(publisher) } : {}),
  ...(url ? { url } : {}),
});

/** What stands in a page: what would end the element cannot stand in it. */
const inPage = (data: object) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** What all data sets of a site have in common. */
function common(
  site: Site,
  { name, publisher }: Pick<SiteIdentity, 'name' | 'publisher'>,
  catalogue: string | null,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    inLanguage: 'zh-Hans',
    isAccessibleForFree: true,
    ...licenceOf(site),
    publisher: organization(publisher ?? name),
    includedInDataCatalog: { '@type': 'DataCatalog', name, url: catalogue },
  };
}

function downloads(site: Site, files: readonly (readonly [file: string, type: string])[]) {
  return files.map(([file, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absoluteAddress(site, addresses.dataFile(file)),
  }));
}

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
  identity: Pick<SiteIdentity, 'name' | 'publisher'>,
  description: string,
): string | null {
  const { union } = entry;
  const page = absoluteAddress(site, addresses.union(union.id));
  if (page === null) return null;
  const { file, snapshot } = newest(entry);
  return inPage({
    ...common(site, identity, absoluteAddress(site, addresses.dataFile(everything.catalogue))),
    '@id': page,
    url: page,
    name: union.name,
    description,
    version: snapshot.date,
    dateModified: snapshot.date,
    creator: organization(union.name),
    spatialCoverage: { '@type': 'Place', name: union.region },
    isBasedOn: snapshot.sources.map(work),
    distribution: downloads(site, [
      [file, 'application/json'],
      [file.replace(/json$/, 'csv'), 'text/csv'],
    ]),
  });
}

/**
 * Everything that a site publishes, in the same form.
 *
 * @param site the site
 * @param identity who the site is
 * @param description a sentence of at least fifty characters
 * @returns as for one union
 */
export function allDatasetJson(
  site: Site,
  identity: Pick<SiteIdentity, 'name' | 'publisher'>,
  description: string,
): string | null {
  const page = absoluteAddress(site, addresses.data);
  const version = site.unions
    .map((entry) => newest(entry).snapshot.date)
    .sort()
    .at(-1);
  if (page === null || version === undefined) return null;
  return inPage({
    ...common(site, identity, absoluteAddress(site, addresses.dataFile(everything.catalogue))),
    '@id': page,
    url: page,
    name: identity.name,
    description,
    version,
    dateModified: version,
    creator: site.unions.map(({ union }) => organization(union.name)),
    distribution: downloads(site, [
      [everything.csv, 'text/csv'],
      [everything.json, 'application/json'],
      [everything.xlsx, workbookType],
    ]),
  });
}
