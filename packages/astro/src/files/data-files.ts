import { rowsCsv } from '@gongkai/charts';
import { jsonSchemas } from '@gongkai/snapshot';
import { everything } from '../everything-names.ts';
import type { PublishedIdentity } from '../identity.ts';
import { newest, type Site } from '../site.ts';
import { allPoints, allStationsType } from '../stations/all.ts';
import { everythingFiles } from './everything.ts';
import { rowTableOptions } from './row-table-options.ts';

/** @returns whether a file below `/data/` tells of fiction. */
export const isDemoFile = (name: string): boolean => name.startsWith('demo/');

/** A file below `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly content: string;
}

/** @returns the data files in their canonical form (their bytes are what the hash is of), each newest snapshot as CSV, and the JSON Schemas. */
export function dataFiles(site: Site, identity: PublishedIdentity): DataFile[] {
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]) => ({
    name: `schema/${name}.schema.json`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }));
  const copied = site.files.map((file) => ({ name: file, content: site.text(file) }));
  const tables = [...site.unions, ...site.demonstrations].map((entry) => ({
    name: newest(entry).file.replace(/\.json$/, '.csv'),
    content: rowsCsv(site.rows(entry), rowTableOptions(site)),
  }));
  const together =
    allStationsType(site) === 'geojson' ? [{ name: 'stations.geojson', content: allPoints(site) }] : [];
  const whole = [...everythingFiles(site, identity)].map(([name, content]) => ({ name, content }));
  return [...whole, ...schemas, ...copied, ...tables, ...together];
}

/** @returns the names of all files below `/data/`, the workbook with them, whose content takes longer to make. */
export const dataFileNames = (...given: Parameters<typeof dataFiles>): string[] => [
  everything.xlsx,
  ...dataFiles(...given).map(({ name }) => name),
];
