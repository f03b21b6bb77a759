import type * as z from 'zod';
import { chainFile } from '../chain/lines.ts';
import { readChain } from '../chain/read.ts';
import type { Data, Files, SnapshotFile, StationsFile, UnionData } from '../data.ts';
import { parseJson } from '../json/parse-json.ts';
import { isRecord } from '../json-value.ts';
import type { Problem } from '../problem/problem.ts';
import * as schema from '../schema/schemas.ts';
import type { Indicator, Snapshot, Stations } from '../types.ts';
import { isDataFile, isKnownFile, isSnapshotFile } from './known-files.ts';
import { parseSchema } from './parse-schema.ts';
import { unknownFile } from './unknown-file.ts';

/** What came of reading the files: what could be parsed, and every problem on the way. */
export interface Parsed {
  readonly data: Data;
  /** The JSON of every file that is JSON at all, for the checks that look at each string. */
  readonly raw: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
  /** Ids of entries that exist but are not in `data` because their shape is wrong; nobody is told that these are missing. */
  readonly brokenIds: ReadonlySet<string>;
  /** Whether the catalogue could be read; where not, nobody is told that its indicators are missing. */
  readonly catalogueRead: boolean;
  /** Unions of which a snapshot could not be read at all; nobody is told what their figures miss. */
  readonly unread: ReadonlySet<string>;
}

/** Stands among broken ids for an entry that is so broken that it has none; no real id is empty. */
const nameless = '';

/** The entries of a list that have the right shape; the ids of the others are remembered. */
function sound<T>(schemaOfOne: z.ZodType<T>, raw: unknown, broken: Set<string>): T[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry: unknown) => {
    const result = schemaOfOne.safeParse(entry);
    if (result.success) return [result.data];
    broken.add(isRecord(entry) && typeof entry.id === 'string' ? entry.id : nameless);
    return [];
  });
}

/** What is left of a snapshot of which some entries are broken, so that one error does not hide the next. */
function soundPart(raw: unknown, broken: Set<string>): Snapshot | null {
  if (!isRecord(raw) || typeof raw.union !== 'string' || typeof raw.date !== 'string') return null;
  return {
    union: raw.union,
    date: raw.date,
    sources: sound(schema.source, raw.sources, broken),
    observations: sound(schema.observation, raw.observations, broken),
    mechanisms: sound(schema.mechanism, raw.mechanisms, broken),
    ...(raw.tables === undefined ? {} : { tables: sound(schema.table, raw.tables, broken) }),
  };
}

/** What is left of a stations file of which some entries are broken. */
function soundStations(raw: unknown, broken: Set<string>): Stations | null {
  if (!isRecord(raw)) return null;
  const head = schema.stations.safeParse({ ...raw, features: [], towns: [] });
  return head.success
    ? {
        ...head.data,
        towns: sound(schema.town, raw.towns, new Set()),
        features: sound(schema.station, raw.features, broken),
      }
    : null;
}

/** Unions, and below `demo/` those that are made up. */
const unionFolder = /^(unions|demo)\/([^/]+)\//;
/**
 * Parses a data folder: `indicators.json`, `unions/<id>/…` and `demo/<id>/…`. Collects every problem; what is sound is in `data` even where
 * something else is not.
 */
export function parseData(files: Files): Parsed {
  const problems: Problem[] = [];
  const raw = new Map<string, unknown>();
  const brokenIds = new Set<string>();
  const unread = new Set<string>();

  const json = (file: string): unknown => {
    const result = parseJson(file, files.get(file));
    if ('problem' in result) {
      problems.push(result.problem);
      return undefined;
    }
    raw.set(file, result.raw);
    problems.push(...result.losses);
    return result.raw;
  };
  const shaped = <T>(schemaOfFile: z.ZodType<T>, file: string): T | null => {
    const content = json(file);
    if (content === undefined) return null;
    const result = parseSchema(schemaOfFile, content, file);
    if ('value' in result) return result.value;
    problems.push(...result.problems);
    return null;
  };

  const stationsOf = (file: string): StationsFile | null => {
    const content = files.get(file);
    if (!content) return null;
    const stations = shaped(schema.stations, file) ?? soundStations(raw.get(file), brokenIds);
    brokenIds.delete(nameless);
    return stations && { file, stations, sha256: ('text' in content && content.sha256) || null };
  };

  for (const [file, content] of files) {
    // The JSON Schemas are not read here, but what is none of their text is said.
    if (isKnownFile(file) && (isDataFile(file) || 'text' in content)) continue;
    // What it is counts more than what it is called; of a folder, what is in it.
    const other = 'link' in content || 'special' in content || 'unreadable' in content;
    const read = other || isKnownFile(file) ? parseJson(file, content) : null;
    problems.push(read && 'problem' in read ? read.problem : unknownFile(file, content));
  }

  const catalogueFile = 'indicators.json';
  const catalogue = shaped(schema.catalogue, catalogueFile) ?? {
    indicators: sound<Indicator>(
      schema.indicator,
      (raw.get(catalogueFile) as { indicators?: unknown } | undefined)?.indicators,
      brokenIds,
    ),
  };

  const catalogueRead = !brokenIds.delete(nameless) && catalogue.indicators.length > 0;

  const site = (files.has('site.json') ? shaped(schema.site, 'site.json') : null) ?? {};

  const chainContent = files.get(chainFile);
  const chainLines = chainContent && 'text' in chainContent ? readChain(chainContent.text).lines : [];
  // Lines that are no JSON are looked at as the text that they are.
  if (chainLines.length > 0 && chainLines.every((line) => line.raw !== undefined))
    raw.set(
      chainFile,
      chainLines.map((line) => line.raw),
    );
  else if (chainContent && !('text' in chainContent)) json(chainFile);
  const chain = chainLines.flatMap(({ entry }) => entry ?? []);

  const unions = new Map<string, UnionData>();
  const folders = new Map<string, { readonly id: string; readonly snapshotFiles: string[] }>();
  for (const file of files.keys()) {
    const [, place, id] = unionFolder.exec(file) ?? [];
    if (place === undefined || id === undefined) continue;
    const folder = folders.get(`${place}/${id}`) ?? { id, snapshotFiles: [] };
    folders.set(`${place}/${id}`, folder);
    if (isSnapshotFile(file)) folder.snapshotFiles.push(file);
  }
  for (const [folder, { id, snapshotFiles }] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const unionFile = `${folder}/union.json`;
    const figuresFile = `${folder}/figures.json`;
    const union = shaped(schema.union, unionFile);
    if (!union) brokenIds.add(id);
    const snapshots: SnapshotFile[] = [];
    for (const file of snapshotFiles.sort()) {
      const content = files.get(file);
      const snapshot = shaped(schema.snapshot, file) ?? soundPart(raw.get(file), brokenIds);
      const sha256 = (content && 'text' in content && content.sha256) || null;
      if (snapshot) snapshots.push({ file, snapshot, sha256 });
      // Nobody can tell whether what a figure misses is the entry without an id.
      if (!snapshot || brokenIds.delete(nameless)) unread.add(id);
    }
    const optional = <T>(schemaOfFile: z.ZodType<T>, file: string) =>
      files.has(file) ? shaped(schemaOfFile, file) : null;
    const figures = optional(schema.figures, figuresFile);
    const stations = stationsOf(`${folder}/stations.geojson`);
    const boundary = optional(schema.boundary, `${folder}/boundary.geojson`);
    const entry = { union, unionFile, snapshots, figures, figuresFile, stations, boundary };
    if (union) unions.set(unions.has(id) ? folder : id, { ...entry, union });
  }

  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    data: { site, catalogue, indicators, unions, ...(chain.length > 0 ? { chain } : {}) },
    raw,
    problems,
    brokenIds,
    catalogueRead,
    unread,
  };
}
