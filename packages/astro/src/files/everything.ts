import { rowsCsv } from '@gongkai/charts';
import { domains } from '@gongkai/snapshot';
import { areaFile, everything, workbookType } from '../everything-names.ts';
import type { PublishedIdentity } from '../identity.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { newest, type Site } from '../site.ts';
import { catalogueJson } from './catalogue.ts';
import { rowTableOptions } from './row-table-options.ts';

/**
 * Everything that the unions publish, as one table, one JSON file, and a description of both (Data Package, frictionlessdata.io); and
 * the table of each work area.
 *
 * @param site the site
 * @param identity who the site is
 * @returns files by their names below `/data/`; fiction is in none
 */
export function everythingFiles(site: Site, identity: PublishedIdentity): ReadonlyMap<string, string> {
  const rows = site.unions.flatMap((entry) => site.rows(entry));
  const options = rowTableOptions(site);
  const csv = rowsCsv(rows, options);
  const areas = domains.flatMap((domain) => {
    const own = rows.filter(({ indicator }) => indicator.domain === domain);
    return own.length > 0 ? [[areaFile(domain), rowsCsv(own, options)] as const] : [];
  });
  const [head = ''] = csv.replace('\uFEFF', '').split('\r\n');
  const licence = site.data.site?.dataLicence;
  const snapshots = site.unions.map((entry) => ({ union: entry.union, snapshot: newest(entry).snapshot }));
  const version = snapshots
    .map(({ snapshot }) => snapshot.date)
    .sort()
    .at(-1);
  const home = absoluteAddress(site, '/');
  const numbers = new Set(['value', 'low', 'high']);
  const described = {
    profile: 'tabular-data-package',
    name: 'gongkai-data',
    title: identity.name,
    description: identity.description,
    ...(home === null ? {} : { homepage: home }),
    ...(version === undefined ? {} : { version }),
    ...(licence
      ? { licenses: [{ title: licence.name, ...(licence.url ? { path: licence.url } : {}) }] }
      : {}),
    sources: snapshots.flatMap(({ snapshot }) =>
      snapshot.sources.map(({ title, description, url }) => ({
        title: title ?? description,
        ...(url ? { path: url } : {}),
      })),
    ),
    resources: [
      {
        name: 'all',
        path: everything.csv,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: {
          fields: head.split(',').map((name) => ({ name, type: numbers.has(name) ? 'number' : 'string' })),
        },
      },
      {
        name: 'all-json',
        path: everything.json,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
      { name: 'all-xlsx', path: everything.xlsx, format: 'xlsx', mediatype: workbookType },
    ],
  };
  const catalogue = catalogueJson(site, identity);
  return new Map([
    [everything.csv, csv],
    ...areas,
    [everything.json, `${JSON.stringify({ unions: snapshots }, null, 1)}\n`],
    [everything.package, `${JSON.stringify(described, null, 2)}\n`],
    ...(catalogue === null ? [] : [[everything.catalogue, catalogue] as const]),
  ]);
}
