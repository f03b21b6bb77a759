import type { Files, SnapshotFile, StationsFile, UnionData } from '../data.ts';
import { isRecord } from '../json-value.ts';
import * as schema from '../schema/schemas.ts';
import type { Indicator, Snapshot, Stations } from '../types.ts';
import { completeQuantities } from './complete-quantities.ts';
import { isSnapshotFile } from './known-files.ts';
import { indicatorsOf, nameless, optional, type Reading, shaped, sound } from './reading.ts';

/** Unions, and below `demo/` those that are made up. */
const unionFolder = /^(unions|demo)\/([^/]+)\//;

/** The folder of a union, and the snapshots in it. */
interface UnionFolder {
  readonly id: string;
  readonly snapshotFiles: string[];
}

function foldersOf({ files }: Reading): [string, UnionFolder][] {
  const folders = new Map<string, UnionFolder>();
  for (const file of files.keys()) {
    const [, place, id] = unionFolder.exec(file) ?? [];
    if (place === undefined || id === undefined) continue;
    const folder = folders.get(`${place}/${id}`) ?? { id, snapshotFiles: [] };
    folders.set(`${place}/${id}`, folder);
    if (isSnapshotFile(file)) folder.snapshotFiles.push(file);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Every union of the folder that could be read, by its id; a folder that was copied by its path. */
export function unionsOf(reading: Reading): Map<string, UnionData> {
  const unions = new Map<string, UnionData>();
  for (const [folder, { id, snapshotFiles }] of foldersOf(reading)) {
    const unionFile = `${folder}/union.json`;
    const figuresFile = `${folder}/figures.json`;
    const indicatorsFile = `${folder}/indicators.json`;
    const union = shaped(reading, schema.union, unionFile);
    if (!union) reading.brokenIds.add(id);
    const entry = {
      unionFile,
      snapshots: snapshotFiles.sort().flatMap((file) => snapshotOf(reading, file, id) ?? []),
      figures: optional(reading, schema.figures, figuresFile),
      figuresFile,
      stations: stationsOf(reading, `${folder}/stations.geojson`),
      boundary: optional(reading, schema.boundary, `${folder}/boundary.geojson`),
      ownIndicators: ownIndicators(reading, indicatorsFile),
      indicatorsFile,
    };
    if (union) unions.set(unions.has(id) ? folder : id, { ...entry, union });
  }
  return unions;
}

function snapshotOf(reading: Reading, file: string, union: string): SnapshotFile | null {
  const { files, raw, brokenIds, unread } = reading;
  const snapshot =
    shaped(reading, schema.snapshot, file, completeQuantities) ??
    soundPart(completeQuantities(raw.get(file)), brokenIds);
  // Nobody can tell whether what a figure misses is the entry without an id.
  if (!snapshot || brokenIds.delete(nameless)) unread.add(union);
  return snapshot && { file, snapshot, sha256: sha256Of(files, file) };
}

function stationsOf(reading: Reading, file: string): StationsFile | null {
  const { files, raw, brokenIds } = reading;
  if (!files.has(file)) return null;
  const stations = shaped(reading, schema.stations, file) ?? soundStations(raw.get(file), brokenIds);
  brokenIds.delete(nameless);
  return stations && { file, stations, sha256: sha256Of(files, file) };
}

function ownIndicators(reading: Reading, file: string): Indicator[] {
  if (!reading.files.has(file)) return [];
  const { indicators } = indicatorsOf(reading, file, schema.ownIndicators, schema.ownIndicator);
  reading.brokenIds.delete(nameless);
  // Where nobody wrote English, an English page shows the Chinese name.
  return indicators.map(({ label, ...one }) => ({
    ...one,
    label: { 'zh-Hans': label['zh-Hans'], en: label.en ?? label['zh-Hans'] },
  }));
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
  const { towns: rawTowns, ...others } = raw;
  const head = schema.stations.safeParse({ ...others, features: [] });
  const towns = sound(schema.town, rawTowns, new Set());
  // Of a list with a fault nobody knows which names are missing in it; a file without one says nothing of townships.
  const isWhole = Array.isArray(rawTowns) && towns.length === rawTowns.length;
  return head.success
    ? {
        ...head.data,
        ...(isWhole ? { towns } : {}),
        features: sound(schema.station, raw.features, broken),
      }
    : null;
}

function sha256Of(files: Files, file: string): string | null {
  const content = files.get(file);
  return (content && 'text' in content && content.sha256) || null;
}
