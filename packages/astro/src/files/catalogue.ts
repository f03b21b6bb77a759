import type { UnionData } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import { everything, workbookType } from '../everything-names.ts';
import type { PublishedIdentity } from '../identity.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { languageOf, newest, type Site } from '../site.ts';

/** The terms of DCAT 3 that are used, each where its vocabulary has it; addresses and dates say what they are. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const iana = 'https://www.iana.org/assignments/media-types/';
const iri = (id: string) => ({ '@id': id });
const day = (date: string) => ({ '@type': 'xsd:date', '@value': date });
const agent = (name: string) => ({ '@type': 'foaf:Agent', 'foaf:name': name });

/** Types of the European catalogue of file types (EU Vocabularies), which harvesters of DCAT-AP know. */
const fileType = (name: string) => iri(`http://publications.europa.eu/resource/authority/file-type/${name}`);

/**
 * All data sets of a site as a catalogue (DCAT 3, W3C), which portals of open data read: everything together, then what each union publishes.
 *
 * @param site the site
 * @param identity who the site is
 * @returns JSON-LD; null where the site does not say at which address it is published, since a catalogue names data sets by theirs
 */
export function catalogueJson(
  site: Site,
  { name, description, publisher }: PublishedIdentity,
): string | null {
  const home = absoluteAddress(site, addresses.home);
  if (home === null) return null;
  const absolute = (address: string) => absoluteAddress(site, address) ?? address;
  const language = languageOf(site);
  const said = (text: string) => ({ '@language': language, '@value': text });
  const licence = site.data.site?.dataLicence;
  // Its document where it has one; a bare name is a statement of rights and no licence document.
  const terms = licence
    ? {
        'dcterms:license': licence.url
          ? iri(new URL(licence.url, home).href)
          : { '@type': 'dcterms:LicenseDocument', 'dcterms:title': said(licence.name) },
      }
    : {};
  const distribution = (file: string, media: string, type: string) => {
    const address = absolute(addresses.dataFile(file));
    return {
      '@id': `${address}#distribution`,
      '@type': 'dcat:Distribution',
      'dcterms:title': said(file.split('/').at(-1) ?? file),
      'dcat:accessURL': iri(address),
      'dcat:downloadURL': iri(address),
      'dcat:mediaType': iri(iana + media),
      'dcterms:format': fileType(type),
      ...terms,
    };
  };
  const dates = site.unions.map((entry) => newest(entry).snapshot.date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const common = { 'dcterms:language': language, 'dcterms:publisher': agent(publisher ?? name), ...terms };
  const unionSet = (entry: UnionData) => {
    const { union } = entry;
    const { file, snapshot } = newest(entry);
    const page = absolute(addresses.union(union.id));
    return {
      '@id': `${page}#dataset`,
      '@type': 'dcat:Dataset',
      'dcterms:identifier': union.id,
      'dcterms:title': said(union.name),
      'dcterms:description': said(union.lede ?? union.name),
      'dcterms:creator': agent(union.name),
      'dcterms:issued': day(entry.snapshots[0]?.snapshot.date ?? snapshot.date),
      'dcterms:modified': day(snapshot.date),
      'dcat:version': snapshot.date,
      'dcat:landingPage': iri(page),
      'dcterms:spatial': { '@type': 'dcterms:Location', 'dcterms:title': said(union.region) },
      ...common,
      'dcat:distribution': [
        distribution(file, 'application/json', 'JSON'),
        distribution(file.replace(/json$/, 'csv'), 'text/csv', 'CSV'),
      ],
    };
  };
  const whole = {
    '@id': `${absolute(addresses.data)}#dataset`,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': 'all',
    'dcterms:title': said(name),
    'dcterms:description': said(description),
    ...(first === undefined || last === undefined
      ? {}
      : { 'dcterms:issued': day(first), 'dcterms:modified': day(last), 'dcat:version': last }),
    'dcat:landingPage': iri(home),
    ...common,
    'dcat:distribution': [
      distribution(everything.csv, 'text/csv', 'CSV'),
      distribution(everything.json, 'application/json', 'JSON'),
      distribution(everything.xlsx, workbookType, 'XLSX'),
    ],
  };
  const catalogue = {
    '@context': context,
    '@id': absolute(addresses.dataFile(everything.catalogue)),
    '@type': 'dcat:Catalog',
    'dcterms:title': said(name),
    'dcterms:description': said(description),
    'foaf:homepage': iri(home),
    ...(last === undefined ? {} : { 'dcterms:modified': day(last) }),
    ...common,
    'dcat:dataset': [whole, ...site.unions.map(unionSet)],
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}
